"""Red flags of the family privacy."""
