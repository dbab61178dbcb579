package pep.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportNameTest {

  @Test
  void saysWhatTheListIs() {
    assertThat(ExportName.of("/api/partners", ".csv")).isEqualTo("partners.csv");
    assertThat(ExportName.of("/api/partners/par_1/history", ".ndjson"))
        .isEqualTo("partners-par_1-history.ndjson");
    assertThat(ExportName.of("/problems", ".csv")).isEqualTo("problems.csv");
  }
}
