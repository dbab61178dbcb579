package pep.platform.bulk.file;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A file has more bytes than are taken at once. */
@Problem(
    code = "import-too-large",
    status = 413,
    title = "The file is too large",
    cure = "Send it in several parts, each with the header, or compressed by gzip.")
public class ImportTooLarge extends RuleBroken {

  ImportTooLarge(long most) {
    super("A file may have " + (most >> 20) + " MiB at most, as it is sent.");
  }
}
