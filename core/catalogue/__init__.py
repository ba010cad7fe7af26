"""The catalogue of job routes: what an agency makes, the hours it takes by role, and what an hour costs."""
