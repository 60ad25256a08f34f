"""Red flags of the family process."""
