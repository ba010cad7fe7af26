# The cards of stages 12 and 13.

## Capability gaps
cards-gaps-core = Our own people cover
cards-gaps-core-none = Nothing on the list of in-house capabilities is called for.
cards-gaps-missing = What is missing
cards-gaps-none = Nothing the brief asks for goes beyond our own people.
cards-gaps-more = { $more ->
    [one] And one more.
   *[other] And { NUMBER($more) } more.
  }
cards-gaps-reasons = See the reasons
cards-gaps-level-red = Cannot deliver without
cards-gaps-level-amber = Should be partnered
cards-gaps-level-green = Nice to have
cards-run-first-capability_gaps = Find the capability gaps
cards-guide-start-capability_gaps = Let Trowel hold what the brief asks for against what our own people do and whom we partner with. About half a minute.
cards-guide-check-capability_gaps = Check each gap, its criticality and where it would come from, then complete the stage.

## Support documents
cards-support-section-slas = Service levels
cards-support-section-kpis = KPIs
cards-support-section-assumptions = Assumptions
cards-support-section-caveats = Caveats
cards-support-section-governance = Governance
cards-support-section-empty = There is nothing of this in the documents.
cards-support-deliverable = Working days
cards-support-v-1 = V1
cards-support-v-2 = V2
cards-support-v-3 = V3
cards-support-days = V1 { $v1 } · V2 { $v2 } · V3 { $v3 } working days
cards-run-first-support_docs = Draft the support documents
cards-guide-start-support_docs = Let Trowel draft service levels, KPIs, assumptions and caveats from our own terms and this brief. About half a minute.
cards-guide-check-support_docs = Check the days, the targets and what the price rests on, fetch the document for the client, then complete the stage.
cards-export-support_docs_docx = Word document
