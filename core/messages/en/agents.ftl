-agents-instead = Drafted from rules instead; run the stage again to try the model.

agents-overloaded = The model was overloaded ({ $status }) and stayed so when asked again. { -agents-instead }
agents-rate-limited = The model takes no more requests from this account for the moment ({ $status }). { -agents-instead }
agents-server-error = The model's service failed ({ $status }). { -agents-instead }
agents-unreachable = The model could not be reached, or the connection broke. { -agents-instead }
agents-garbled = The model's service sent something that is not an answer. { -agents-instead }
agents-too-slow = The model had not answered after { $seconds } seconds. { -agents-instead }
agents-invalid-answer = The model's answer did not fit the form, and neither did its second. { -agents-instead }
agents-declined = { $category ->
    [cyber] The model declined to work on this brief: its provider's rules on computer security were touched.
    [bio] The model declined to work on this brief: its provider's rules on biology were touched.
    [general_harms] The model declined to work on this brief: its provider's rules on harmful content were touched.
   *[other] The model declined to work on this brief and gave no reason.
  } Drafted from rules instead; check what the files contain before you run the stage again.
agents-too-long = The brief is too long for the model. Drafted from rules instead; remove files that do not belong to the brief, then run the stage again.
agents-request-refused = The model's service refused the request ({ $status }). Drafted from rules instead; ask whoever runs Trowel to look at the log and at the account's spending limit.
agents-key-refused = The model's service does not accept the API key ({ $status }). Drafted from rules instead; ask whoever runs Trowel to check ANTHROPIC_API_KEY.
agents-billing = The model's account has a billing problem ({ $status }). Drafted from rules instead; ask whoever runs Trowel to look at the account.
agents-model-unknown = The model's service does not know the model or the address ({ $status }). Drafted from rules instead; ask whoever runs Trowel to check TROWEL_MODEL and ANTHROPIC_BASE_URL.

agents-left-out = { $file } is too long to be read whole: its last { $characters ->
    [one] character was
   *[other] { $characters } characters were
  } left out. If something important stands there, add it as a file of its own and run the stage again.
agents-dropped = { $count ->
    [one] One value the model gave was dropped, because the words it quoted are
   *[other] { $count } values the model gave were dropped, because the words it quoted are
  } not in the files. Fill in by hand what is missing.
