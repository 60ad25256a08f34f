"""Red flags of the family pay_terms."""
