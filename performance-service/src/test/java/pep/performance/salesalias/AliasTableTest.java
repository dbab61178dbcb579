package pep.performance.salesalias;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class AliasTableTest {

  private final AliasTable table =
      AliasTable.of(List.of(alias("Müller GmbH", "M1", null), alias("müller gmbh", "M2", "erp")));

  @Test
  void findsANameInWhateverCaseAndWidthItIsWritten() {
    assertThat(table.code("file", "MÜLLER GMBH")).isEqualTo("M1");
    assertThat(table.code("file", " Mu\u0308ller ＧｍｂＨ")).isEqualTo("M1");
    assertThat(table.code("file", "Muller GmbH")).isNull();
  }

  @Test
  void takesTheAliasOfALinesOwnSourceFirst() {
    assertThat(table.code("erp", "Müller GmbH")).isEqualTo("M2");
    assertThat(table.code("crm", "Müller GmbH")).isEqualTo("M1");
  }

  @Test
  void givesOneNameOfOneSourceOneId() {
    assertThat(alias("A", "1", null).id()).isEqualTo(alias("ａ", "2", null).id());
    assertThat(alias("A", "1", null).id()).isNotEqualTo(alias("A", "1", "erp").id());
  }

  private static SalesAlias alias(String name, String code, @Nullable String source) {
    return SalesAlias.of(
        new Tenant("ven_test"),
        new AliasTerms(AliasKind.PARTNER, name, code, source, null),
        Instant.EPOCH);
  }
}
