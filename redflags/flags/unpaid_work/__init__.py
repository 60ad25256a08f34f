"""Red flags of the family unpaid_work."""
