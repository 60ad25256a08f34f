"""Red flags of the family scheduling."""
