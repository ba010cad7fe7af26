# Said to whoever starts or administers the service.
storage-embedded-unavailable = There is no embedded PostgreSQL for this machine. Set DATABASE_URL to a PostgreSQL server and start again.
storage-home-refused = The data folder cannot be used: { $path }: { $why }. Nothing was changed. Make it writable for the user who runs Trowel, or set TROWEL_HOME to another folder.
storage-folder-not-private = The folder { $path } belongs to someone else or is open to others, so the database was not started in it. Remove it, or set TROWEL_HOME to another folder.
storage-out-of-reach = PostgreSQL does not run as root, and the account { $account } that it runs as cannot reach { $path }. Open the folders above it for that account (chmod o+x), set TROWEL_HOME to another folder, or start Trowel as an ordinary user.
storage-no-account = PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody to run it as. Start Trowel as an ordinary user.
storage-initdb-failed = The database could not be created. Nothing was lost, because there was none before. The reason is at the end of { $log }.
storage-server-exited = The database did not start. Its data was left as it is. The reason is at the end of { $log }.
storage-server-silent = The database did not answer in time. Its data was left as it is. Wait a minute and start again; if it keeps happening, the reason is at the end of { $log }.
storage-url-invalid = DATABASE_URL is not the address of a PostgreSQL database that can be used. It reads postgresql://user:password@host:5432/database; leave it empty for the embedded database.
storage-unreachable = The database named by DATABASE_URL does not answer. Nothing was changed. Check that the server runs and can be reached from here, then start again.
storage-login-refused = The database refuses the user or the password in DATABASE_URL. Nothing was changed. Correct them and start again.
storage-no-database = The server named by DATABASE_URL has no such database. Create it, or correct the name, and start again.
storage-boot-locked = Another process is still preparing the database. Nothing was changed by this one. Wait until it is done, or stop it, and start again.
storage-role-refused = The user in DATABASE_URL may not set up the role that Trowel serves from. Nothing was changed. Let an administrator of the database run this, then start again: { $sql }
storage-role-unbound = The role that Trowel serves from could see every tenant's rows, so the service was not started. Let an administrator of the database run this, then start again: { $sql }
storage-schema-refused = The user in DATABASE_URL may not create tables. Nothing was changed. Let an administrator of the database run this, then start again: { $sql }
storage-newer = The database was prepared by a newer version of Trowel (its revision is { $revision }). Nothing was changed. Start that version or a later one.
