# Stage 1: what readers are told beside what was read.

intake-rules-little-remark = Little in this brief is work a creative agency makes. Read its scope before more time goes into it.
intake-rules-day-first = The deadline “{ $phrase }” can be read as { $one } or as { $two }; the earlier day is used. Ask the client which one is meant.
intake-rules-no-year = “{ $phrase }” names no year; it was read as { $date }, by its weekday or the other dates of the brief. Check it.
