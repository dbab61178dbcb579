"""Who may do what: every operation of the merged document as everybody, against the running platform."""
