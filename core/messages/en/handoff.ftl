# Stage 17: handing over. Why something was not handed over, and what the people who take over are told.

handoff-target-library = Document library
handoff-target-crm = Salesforce
handoff-target-regional = Regional approvers
handoff-target-talent = Talent team
handoff-target-slack = Slack

handoff-status-active = in progress
handoff-status-won = won
handoff-status-lost = lost
handoff-status-deprioritised = put aside

handoff-no-client = a client not named yet

## What people are told
handoff-told-regional = { $by } handed over opportunity #{ $number } “{ $name }” for { $client }{ $again ->
    [yes] {" "}again, after changes
   *[no] {""}
}. Status: { $status }. You are told because you hold the regional role; open it to see what it comes to in your region.
handoff-told-talent = { $by } handed over opportunity #{ $number } “{ $name }” for { $client }{ $again ->
    [yes] {" "}again, after changes
   *[no] {""}
}. Status: { $status }. Open it to see the team that the work takes.

## What is not set up
handoff-not-configured-library = No document library is set up, so nothing was put there. Whoever runs Trowel can name a SharePoint site; then hand over again.
handoff-not-configured-crm = No Salesforce is set up, so nothing was sent there. Whoever runs Trowel can connect it; then hand over again.
handoff-not-configured-slack = No Slack channel is set up, so nothing was posted.
handoff-nobody-regional = Nobody holds the regional role, so nobody was told. An admin can give it to somebody; then hand over again.
handoff-nobody-talent = The settings name no talent team, so nobody was told. An admin can name the people; then hand over again.

## What may go wrong
handoff-abandoned = Several attempts broke off, so it is not known how far this came. Look there, then try again.
handoff-missed = Not reached: { $people }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. They can say hi to Trowel in a chat of their own; then try again. Nobody who was told is told twice.
handoff-unsure = It is not known whether this arrived with { $people }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Ask them before you send it again.
handoff-slack-unknown = It may have been posted: no answer came back. Look in the channel before you send it again.
handoff-under-way = { $target } is on its way already.

refused-handoff-not-begun = Nothing was handed over to { $target } yet. Hand over first.
refused-handoff-done = { $target } has it already, so nothing was sent again. To bring it up to date, hand over again.
refused-handoff-not_configured = { $target } is not set up, so there is nothing to try again. Once it is, hand over again.
refused-handoff-under-way = { $target } is still on its way, so the stage stays open. It ends by itself; look again in a moment.

## A second hand-off
handoff-again-library = The files in the folder are replaced by the newest; SharePoint keeps the older versions.
handoff-again-crm = The record in Salesforce is brought up to date.
handoff-again-regional = The regional approvers are told again, if something has changed.
handoff-again-talent = The talent team is told again, if something has changed.
handoff-again-slack = Slack is told again, if something has changed.

## Salesforce
handoff-crm-refused = { $fields ->
    [none] Salesforce refused the record ({ $code }).
   *[other] Salesforce refused { $fields } ({ $code }).
} It says: “{ $said }” Nothing was changed there. Correct it here or have the field's rule changed there, then try again.
handoff-crm-duplicate = Salesforce has { $count } records with the same Trowel id, so none was changed. Merge or delete all but one there, then try again.
handoff-crm-credentials = Salesforce does not accept the credentials it was given. Nothing was sent. Whoever runs Trowel must check SALESFORCE_CLIENT_ID, SALESFORCE_CLIENT_SECRET and SALESFORCE_LOGIN_URL; then try again.
handoff-crm-forbidden = Salesforce does not let Trowel write opportunities ({ $code }). Nothing was changed there. Have its administrator give the connected app's user that permission, then try again.
handoff-crm-no-field = Salesforce does not know the field { $field } by which records are found, or Trowel may not see it. Nothing was changed there. Have its administrator create it as an external id on Opportunity, then try again.
handoff-crm-limit = Salesforce has reached its limit of calls. Nothing was changed there.
handoff-crm-busy = Salesforce did not answer as it should. Sending it again does no harm: the record stays one.
handoff-crm-odd = Salesforce answered in a way that was not expected ({ $status }), so it is not known to have taken it. Try again; the record stays one.

## The library
handoff-library-site-gone = The SharePoint site that the settings name does not exist, or Trowel may not see it. Nothing was put there. Whoever runs Trowel must check SHAREPOINT_SITE; then try again.
handoff-library-gone = The document library { $name ->
    [none] of the site
   *[other] “{ $name }”
} is not there any more, or Trowel may not see it. Nothing was put there; the files are kept here. Restore it or have SHAREPOINT_LIBRARY name another, then try again.
handoff-library-credentials = Microsoft 365 does not accept the credentials it was given. Nothing was put there. Whoever runs Trowel must check the app's id and secret; then try again.
handoff-library-forbidden = Trowel may not write to the SharePoint site. Nothing was put there. Have an administrator grant its app write access to the site (Sites.Selected), then try again.
handoff-library-locked = “{ $file }” is open in somebody's Office or checked out, so it could not be replaced. The files before it are in place. Have it closed, then try again.
handoff-library-full = The SharePoint site has no room left for “{ $file }”. The files before it are in place. Have room made, then try again.
handoff-library-refused = SharePoint refused “{ $file }” ({ $status }, { $code }). The files before it are in place.
handoff-library-no-folder = In the library stands a file named “{ $name }” where a folder is to be. Nothing was put there. Rename or move it, then try again.
handoff-library-busy = SharePoint did not answer as it should. Sending it again does no harm: the files stay the same.

## Slack
handoff-slack-gone = The Slack channel or its webhook does not exist any more ({ $code }). Nothing was posted. Whoever runs Trowel must check SLACK_WEBHOOK_URL; then try again.
handoff-slack-refused = Slack refused the message ({ $code }). Nothing was posted.
handoff-slack-busy = Slack asks to wait. Nothing was posted yet.
