package pep.elsewhere;

/** Stands for a class of a room, in the architecture test's bad example. */
public interface Alien {}
