"""Red flags of the family scam."""
