"""Views that show each card at its most telling, by what they are about."""
