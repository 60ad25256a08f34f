"""Renderers turn an assessment into what a person or program reads."""
