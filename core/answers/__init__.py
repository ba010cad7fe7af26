"""Reading answers back: from a returned file or pasted text to a proposal that a person confirms."""
