"""Red flags of the family pressure."""
