package pep.gateway.workqueue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where what waits for one kind of caller is found, by the kinds' names in the answer. */
record Sources(Map<String, Source> byKind) {

  static Sources of(Map<String, String> texts) {
    Map<String, Source> sources = new LinkedHashMap<>();
    texts.forEach((kind, text) -> sources.put(kind, Source.of(text)));
    return new Sources(Collections.unmodifiableMap(sources));
  }

  Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    byKind.forEach((kind, source) -> paths.put(kind, source.path()));
    return paths;
  }
}
