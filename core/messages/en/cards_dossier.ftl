# The card of the evidence pack.

cards-dossier-open = Evidence pack: everything on record, as one file ›
cards-dossier-title = Evidence pack
cards-dossier-holds = Everything on record, as one zip: what each stage made of what and with which evidence, every decision, cost and delivery, and the audit trail. It holds rates and costs: it is not for clients.
cards-dossier-download = Download
cards-dossier-minutes = { $minutes ->
    [one] The pack is made of what is on record when you fetch it. This link is yours and works for 1 minute.
   *[other] The pack is made of what is on record when you fetch it. This link is yours and works for { NUMBER($minutes) } minutes.
}
cards-dossier-no-address = There is no address to fetch the pack from yet.
cards-dossier-made = Packs that were made
cards-dossier-none = None yet. Once you have fetched it, its head stands here: the hash that shows later whether a pack is still what it was.
cards-dossier-row = { $records ->
    [one] Version { $version }, { $when }, { $who }, 1 record. Head:
   *[other] Version { $version }, { $when }, { $who }, { NUMBER($records) } records. Head:
}
cards-dossier-more = { $more ->
    [one] 1 earlier pack is listed in the newest one.
   *[other] { NUMBER($more) } earlier packs are listed in the newest one.
}
cards-dossier-check = To check a pack, run “python app.py verify” with its file, “--head” and the head that stands here.
