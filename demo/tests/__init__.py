"""Facts about the player: run with `python3 -m unittest` in this folder."""
