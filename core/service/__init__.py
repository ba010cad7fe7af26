"""What people can do: each function takes a unit of work and a person, and says what to show."""
