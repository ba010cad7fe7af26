"""From a turn to a plan, one file per kind of activity."""
