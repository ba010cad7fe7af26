"""What an agency works with: its AI tools, and who does what."""
