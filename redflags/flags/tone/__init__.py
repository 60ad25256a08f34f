"""Red flags of the family tone."""
