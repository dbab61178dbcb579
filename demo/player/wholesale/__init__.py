"""The wholesale vendor's story: a year of real order lines, whose customers are its partners."""
