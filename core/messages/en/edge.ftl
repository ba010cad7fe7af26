# What the service says when a request never becomes a turn, or a turn breaks.

edge-unauthorized = The request does not prove that it comes from Microsoft Teams. Nothing was done.
edge-not-teams = Trowel works in Microsoft Teams only. Nothing was done.
edge-no-tenant = The request does not say which Microsoft 365 organisation it belongs to. Nothing was done.
edge-wrong-tenant = Trowel is not set up for this Microsoft 365 organisation. Nothing was done; its administrator can add it.
edge-untrusted-host = The request names an address for the answer that Trowel does not trust. Nothing was done.
edge-other-organisation = Trowel belongs to the organisation that shares this channel, and works for its own people alone. Nothing was changed.
edge-no-identity = Trowel can only work for people who are signed in to Microsoft 365. Nothing was changed. Sign in and try again.
edge-malformed = The request is not an activity that Trowel can read. Nothing was done.
edge-not-json = The request must be JSON without compression. Nothing was done.
edge-too-large = The request is larger than { $limit } KB. Nothing was done.
edge-too-slow = The request took too long to arrive. Nothing was done; send it again.
edge-local-only = Trowel runs in local mode and answers this machine only. Nothing was done.
edge-not-supported = Trowel does not answer this kind of request. Nothing was done.
edge-not-found = There is nothing at this address.
edge-method = This address does not take that kind of request.
edge-bad-request = The request could not be understood. Nothing was done.
edge-failed = Something went wrong on our side and this was not done. Earlier work is kept. Try again; if it happens again, tell your administrator the reference { $reference }.
edge-done = Done.
edge-file-unknown = This download link is not valid. Ask Trowel for the file again from its card.
edge-file-expired = This download link has expired. The file is kept; ask Trowel for it again from its card.
