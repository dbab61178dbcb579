package pep.platform.test.requests;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import pep.platform.bulk.BulkImport;
import pep.platform.export.Parquet;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import tools.jackson.databind.JsonNode;

/**
 * Takes out every list of a service: the document must say that it comes in full, and it must. A
 * new list is tested by being there.
 */
public final class Exports {

  private static final String JSON = "application/json";

  private static final List<String> FORMS =
      Parquet.isWritten()
          ? List.of(BulkImport.CSV, BulkImport.NDJSON, Parquet.TYPE)
          : List.of(BulkImport.CSV, BulkImport.NDJSON);

  private final Api api;
  private final String vendorId;
  private final Document document;

  private Exports(Api api, String vendorId) {
    this.api = api;
    this.vendorId = vendorId;
    this.document = Document.of(api);
  }

  /**
   * One test for each list.
   *
   * @param vendorId whose callers take it out
   */
  public static Stream<DynamicTest> derivedFrom(Api api, String vendorId) {
    Exports exports = new Exports(api, vendorId);
    List<DynamicTest> tests =
        exports
            .document
            .operations()
            .filter(each -> each.method().equals("get") && exports.isList(each))
            .map(each -> DynamicTest.dynamicTest(each.path(), () -> exports.takeOut(each)))
            .toList();
    Assertions.assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private boolean isList(Document.Operation operation) {
    JsonNode answer = document.resolve(content(operation).path(JSON).path("schema"));
    return answer.path("properties").path("items").path("type").asString("").equals("array")
        && answer.path("properties").has("next");
  }

  private void takeOut(Document.Operation operation) {
    Assertions.assertThat(content(operation).propertyNames()).containsAll(FORMS);
    Api caller = operation.caller(api, vendorId);
    Answer page = caller.get(operation.filled());
    for (String form : FORMS) {
      Answer all = caller.with("Accept", form).get(operation.filled());
      Assertions.assertThat(all.status()).as(all.body()).isEqualTo(page.status());
      if (all.status() == 200) {
        Assertions.assertThat(all.header("Content-Type")).startsWith(form);
        Assertions.assertThat(all.header("Content-Disposition")).startsWith("attachment");
      }
    }
  }

  private static JsonNode content(Document.Operation operation) {
    return operation.told().path("responses").path("200").path("content");
  }
}
