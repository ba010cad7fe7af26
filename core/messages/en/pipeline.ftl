# The stages by name, what each is for, and the words for where one stands.

pipeline-title-intake = Intake opportunity
pipeline-title-diagnosis = Read and diagnose the brief
pipeline-title-qualification = Qualification (TROWLS)
pipeline-title-qa_pack = Client Q&A pack
pipeline-title-client_answers = Ingest client answers
pipeline-title-assets = Normalise the asset list
pipeline-title-matching = Match assets to job routes
pipeline-title-rate_card = Build the rate card
pipeline-title-delivery_model = Recommend the delivery model
pipeline-title-efficiency = Apply efficiency
pipeline-title-team_shape = Draft the team shape
pipeline-title-capability_gaps = Identify capability gaps
pipeline-title-support_docs = Support documents
pipeline-title-approvals = Validation and approval
pipeline-title-pitch = Pitch materials
pipeline-title-delivery_plan = Delivery planning (after the win)
pipeline-title-handoff = Trigger downstream systems

pipeline-purpose-intake = Finds the client, the brands, the services and the dates in the brief.
pipeline-purpose-diagnosis = Reads the brief as a scope: what to make, for whom, and what to ask the client.
pipeline-purpose-qualification = Scores whether this pursuit is worth it, and asks for the decision.
pipeline-purpose-qa_pack = Puts the questions for the client into a workbook and a document.
pipeline-purpose-client_answers = Takes in what the client answered.
pipeline-purpose-assets = Turns the deliverables into a list with one asset per row.
pipeline-purpose-matching = Finds the job route of the catalogue for each asset.
pipeline-purpose-rate_card = Works out the hours per role from the selected routes.
pipeline-purpose-delivery_model = Says how the work is best delivered, step by step.
pipeline-purpose-efficiency = Sets what tools and ways of working save.
pipeline-purpose-team_shape = Works out how many people of which role it takes.
pipeline-purpose-capability_gaps = Names what the brief asks for and the agency does not have in house.
pipeline-purpose-support_docs = Drafts caveats, assumptions, service levels and measures.
pipeline-purpose-approvals = Collects the approvals the proposal needs.
pipeline-purpose-pitch = Drafts the deck from what the stages produced.
pipeline-purpose-delivery_plan = Plans the delivery once the deal is won.
pipeline-purpose-handoff = Hands the approved opportunity to the systems that take over.

pipeline-status-not_started = Not started
pipeline-status-in_progress = In progress
pipeline-status-completed = Completed
