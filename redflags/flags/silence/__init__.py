"""Red flags of the family silence."""
