"""The franchise vendor's story: the outlets of a real chain, and the space that protects each."""
