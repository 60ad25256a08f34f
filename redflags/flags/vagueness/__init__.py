"""Red flags of the family vagueness."""
