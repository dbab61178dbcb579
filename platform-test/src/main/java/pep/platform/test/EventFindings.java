package pep.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the tests of this JVM heard on the broker: each type once and everything that does not fit
 * its schema. A class after which something unfit is known fails. The whole is kept in {@code
 * target/event-watch}, so that a type that no test emits is found when all have run.
 */
final class EventFindings implements AfterAllCallback {

  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
  private static final List<String> UNFIT = new ArrayList<>();
  private static final Path FILE =
      Path.of("target", "event-watch", ProcessHandle.current().pid() + ".txt");

  static void heard(String type, List<String> violations) {
    if (KNOWN.add(type)) {
      write("heard " + type);
    }
    synchronized (UNFIT) {
      for (String violation : violations) {
        if (KNOWN.add(type + violation)) {
          UNFIT.add(type + ": " + violation);
          write("unfit " + type + ": " + violation);
        }
      }
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    synchronized (UNFIT) {
      List<String> found = List.copyOf(UNFIT);
      UNFIT.clear();
      if (!found.isEmpty()) {
        throw new AssertionError("Events that do not fit their schema: " + found);
      }
    }
  }

  private static synchronized void write(String line) {
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
