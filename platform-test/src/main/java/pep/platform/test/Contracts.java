package pep.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds {@code contracts/} from whatever module's folder the tests run in. */
public final class Contracts {

  private Contracts() {}

  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("contracts/events"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no contracts/ above " + Path.of("").toAbsolutePath());
    }
    return folder.resolve("contracts");
  }
}
