"""Red flags of the family discriminatory."""
