package pep.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportNameTest {

  @Test
  void saysWhatTheListIs() {
    assertThat(ExportName.of("/api/partners", true)).isEqualTo("partners.csv");
    assertThat(ExportName.of("/api/partners/par_1/history", false))
        .isEqualTo("partners-par_1-history.ndjson");
    assertThat(ExportName.of("/problems", true)).isEqualTo("problems.csv");
  }
}
