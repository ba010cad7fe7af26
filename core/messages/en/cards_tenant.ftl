# The organisation's settings: an overview, and a form for each part.

cards-tenant = Organisation's settings
cards-tenant-title = Settings of the organisation
cards-tenant-said = They apply to every opportunity, and to what is made from now on.
cards-tenant-back = All settings
cards-tenant-asking = An admin can change this, in their own chat with Trowel.

## Branding
cards-tenant-branding = Branding
cards-tenant-branding-said = How documents for clients look.
cards-tenant-agency = Name of the agency, as clients know it
cards-tenant-agency-hint = Left empty, documents go without it
cards-tenant-colour = Brand colour
cards-tenant-colour-wrong = A colour is # and six digits or letters A to F, such as #1F3A5F.
cards-tenant-contact = Whom clients send their answers to
cards-tenant-contact-hint = A name, an address, or both

## Language
cards-tenant-language = Language
cards-tenant-language-said = In which language cards are that everyone in a channel or group sees. Each person's own are in the language of their Teams.
cards-tenant-language-of = Language of shared cards

## Approvals
cards-tenant-approvals = Approvals
cards-tenant-approvals-said = Who has to approve a proposal before it goes out, and who may decide a request.
cards-tenant-approvals-state = Required: { $roles }. { $own } { $answer }
cards-tenant-required_roles = Roles that have to approve a proposal
cards-tenant-required_roles-missing = Choose at least one role.
cards-tenant-self_approval = May people approve what they asked for themselves?
cards-tenant-self_approval-no = No, somebody else decides
cards-tenant-self_approval-yes = Yes

## Scenarios
cards-tenant-scenarios = Efficiency scenarios
cards-tenant-scenarios-said = By how many percent each scenario proposes to reduce the hours. What is saved on an opportunity already stays as it is.
cards-tenant-conservative = Conservative, in percent
cards-tenant-moderate = Moderate, in percent
cards-tenant-aggressive = Aggressive, in percent
cards-tenant-percent-wrong = A percentage from 0 to { $most }.
cards-tenant-scenarios-state = Conservative { $conservative }, moderate { $moderate }, aggressive { $aggressive }

## AI tools
cards-tenant-tools = AI tools
cards-tenant-tools-said = What is known of each tool: delivery models name these and no others.
cards-tenant-tools-none = There are no tools on the list, so delivery models name none.
cards-tenant-tool-add = Add a tool
cards-tenant-tool-new = A new tool
cards-tenant-tool-change = Change the tool
cards-tenant-tool-outdates = A change marks the delivery models that were recommended before as out of date.
cards-tenant-tool-remove = Remove the tool
cards-tenant-tool-name = Name
cards-tenant-tool-does = What it does
cards-tenant-tool-does-hint = As in: video cut-downs and edits
cards-tenant-tool-not_for = What it is not for
cards-tenant-tool-steps = Steps it can work in
cards-tenant-tool-media = What the work must be
cards-tenant-tool-simple = For how complex work?
cards-tenant-tool-simple-no = Any
cards-tenant-tool-simple-yes = Not for highly complex work
cards-tenant-tool-checks = What does it do to the work?
cards-tenant-tool-checks-no = It makes it, or helps to
cards-tenant-tool-checks-yes = It checks finished work
cards-tenant-tool-missing = Fill this in.
cards-tenant-tool-choose = Choose at least one.
cards-tenant-tool-where = { $steps } · { $media }
cards-tenant-tool-limits = Not for: { $limits }

## Partners
cards-tenant-partners = Partners
cards-tenant-partners-said = What is typically partnered, and with whom.
cards-tenant-partners-none = There is nothing on the list.
cards-tenant-partner-add = Add a capability
cards-tenant-partner-new = A capability that is partnered
cards-tenant-partner-change = Change what is partnered
cards-tenant-partner-outdates = A change marks the capability gaps that were found before as out of date.
cards-tenant-partner-remove = Remove from the list
cards-tenant-partner-capability = Capability
cards-tenant-partner-partner = Partner
cards-tenant-partner-partner-hint = Left empty, nobody is named
cards-tenant-partner-source = Where it comes from
cards-tenant-partner-unnamed = nobody named
cards-tenant-source-internal_sme = An expert of our own
cards-tenant-source-brandtech_partner = A Brandtech partner
cards-tenant-source-external_vendor = An outside vendor

## In-house capabilities
cards-tenant-core = In-house capabilities
cards-tenant-core-said = What our own people do, without a partner.
cards-tenant-core-none = There is nothing on the list.
cards-tenant-core-lines = One capability in a line

cards-tenant-number-wrong = A whole number from { $least } to { $most }.

## SLAs
cards-tenant-slas = SLAs
cards-tenant-slas-said = In how many working days each kind of work is delivered and amended. Support documents start from these.
cards-tenant-slas-none = There is nothing on the list. Support documents need at least three SLAs.
cards-tenant-sla-add = Add an SLA
cards-tenant-sla-new = A new SLA
cards-tenant-sla-change = Change the SLA
cards-tenant-sla-remove = Remove the SLA
cards-tenant-sla-outdates = A change marks the support documents that were drafted before as out of date.
cards-tenant-sla-name = What is delivered
cards-tenant-sla-name-hint = As in: static ad set of five
cards-tenant-sla-v1 = Working days to the first version
cards-tenant-sla-v2 = Working days to the second version
cards-tenant-sla-v3 = Working days to the third version
cards-tenant-sla-kinds = Kinds of work it is for
cards-tenant-sla-responsible = Responsible role
cards-tenant-sla-notes = Notes for the client
cards-tenant-kind-motion = Motion and film
cards-tenant-kind-ecommerce = E-commerce
cards-tenant-kind-crm = CRM and e-mail
cards-tenant-kind-web = Web pages
cards-tenant-kind-static = Statics, print, photography
cards-tenant-kind-copy = Copy and localisation
cards-tenant-kind-strategy = Strategy and research

## KPIs
cards-tenant-kpis = KPIs
cards-tenant-kpis-said = What work is measured by, whatever the brief.
cards-tenant-kpis-none = There is nothing on the list. Support documents need at least three KPIs.
cards-tenant-kpi-add = Add a KPI
cards-tenant-kpi-new = A new KPI
cards-tenant-kpi-change = Change the KPI
cards-tenant-kpi-remove = Remove the KPI
cards-tenant-kpi-outdates = A change marks the support documents that were drafted before as out of date.
cards-tenant-kpi-metric = What is measured
cards-tenant-kpi-target = Target
cards-tenant-kpi-measurement = How it is measured

## Terms of service
cards-tenant-service = Acknowledgement and amends
cards-tenant-service-said = What holds for every job.
cards-tenant-service-acknowledge_from = Hours to acknowledge a brief, at the earliest
cards-tenant-service-acknowledge_within = Hours to acknowledge a brief, at the latest
cards-tenant-service-amends = Rounds of amends that a price includes
cards-tenant-service-state = Briefs acknowledged in { $from } to { $within } hours; { $amends ->
    [one] one round of amends
   *[other] { NUMBER($amends) } rounds of amends
  }

## Exclusions and assumptions
cards-tenant-exclusions = Exclusions
cards-tenant-exclusions-said = What prices do not include, unless a brief does.
cards-tenant-exclusions-none = Nothing is excluded on standing.
cards-tenant-exclusions-lines = One exclusion in a line
cards-tenant-assumptions = Assumptions
cards-tenant-assumptions-said = What prices rest on, whatever the brief.
cards-tenant-assumptions-none = Nothing is assumed on standing.
cards-tenant-assumptions-lines = One assumption in a line

## Back to the sample
cards-tenant-reset = Back to the sample
cards-tenant-reset-tools = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }. Delivery models that were recommended before are marked out of date.
cards-tenant-reset-partners = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }.
cards-tenant-reset-core = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }.
cards-tenant-reset-slas = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }. Support documents that were drafted before are marked out of date.
cards-tenant-reset-kpis = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }. Support documents that were drafted before are marked out of date.
cards-tenant-reset-service = Your hours and rounds are replaced by those of the sample. Support documents that were drafted before are marked out of date.
cards-tenant-reset-exclusions = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }. Support documents that were drafted before are marked out of date.
cards-tenant-reset-assumptions = Your list of { NUMBER($count) } is replaced by the sample of { NUMBER($sample) }. Support documents that were drafted before are marked out of date.
cards-tenant-reset-scenarios = Your percentages are replaced by those of the sample.
cards-tenant-reset-confirm = Replace it

cards-tenant-reaching = Reminders and escalation
cards-tenant-reaching-said = Who holds a role and has not decided is reminded; managers are told of what still waits after that. Zero turns either off.
cards-tenant-reaching-reminded = { $times ->
    [0] No reminders.
    [one] One reminder after { $hours } h.
   *[other] Up to { $times } reminders, one every { $hours } h.
}
cards-tenant-reaching-escalated = { $hours ->
    [0] No escalation.
   *[other] Managers are told after { $hours } h.
}
cards-tenant-reminder_hours = Hours until a reminder, and between two
cards-tenant-reminder_times = Reminders at most
cards-tenant-escalation_hours = Hours until managers are told
cards-tenant-link_hours = Hours for which the link in an e-mail works
cards-tenant-whole-wrong = A whole number from { NUMBER($least) } to { NUMBER($most) }.
