# What is handed over says: the names of its files, the record in Salesforce, the post in Slack.

# Names of files in the library; they stay the same, so that a newer version takes the older one's place.
handoff-file-qa_pack_xlsx = Questions for the client
handoff-file-qa_pack_docx = Questions for the client
handoff-file-rate_card_client_xlsx = Rate card for the client
handoff-file-support_docs_docx = Support documents
handoff-file-pitch_md = Pitch, short
handoff-file-outline_md = Pitch outline
handoff-file-pitch_pptx = Pitch
handoff-file-evidence_zip = Evidence pack

handoff-posted = Opportunity #{ $number } “{ $name }” for { $client } was handed over{ $again ->
    [yes] {" "}again, after changes
   *[no] {""}
}. Status: { $status }.

handoff-crm-description = Handed over by Trowel: opportunity #{ $number } for { $client }, owned by { $owner }.{ $percentage ->
    [none] {""}
   *[other] {" "}Qualified at { $percentage } %.
}{ $library ->
    [none] {""}
   *[other] {" "}Files: { $library }
}{ $summary ->
    [none] {""}
   *[other] {" "}{ $summary }
}
