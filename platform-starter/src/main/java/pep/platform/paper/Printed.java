package pep.platform.paper;

/** An answer that is also given on paper, where PDF is accepted. */
public interface Printed {

  Paper paper();
}
