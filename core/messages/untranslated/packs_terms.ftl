# The Word document of the support documents, which a client reads but does not answer.

packs-terms-contact = Your contact
packs-terms-title = Service levels and assumptions
packs-terms-opening = This is what our proposal promises, how we measure it, and what the price rests on. Days are working days.
packs-terms-levels = Service levels
packs-terms-levels-said = From a complete brief to the first version (V1), and from your feedback to each amended version (V2, V3).
packs-terms-measures = How we measure our work
packs-terms-assumptions = What the price assumes
packs-terms-caveats = What to bear in mind
packs-terms-governance = How we work together
packs-terms-deliverable = Deliverable
packs-terms-v1 = V1
packs-terms-v2 = V2
packs-terms-v3 = V3
packs-terms-days = { $days ->
    [one] 1 day
   *[other] { NUMBER($days) } days
  }
packs-terms-responsible = Responsible
packs-terms-notes = Notes
packs-terms-metric = Measure
packs-terms-target = Target
packs-terms-measurement = How it is measured
