package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.promotion.payee.BankAccount;

/** The order of elements is that of the schema of pain.001.001.09. */
class CreditTransfersTest {

  private static final Instant NOW = Instant.parse("2026-04-09T10:00:01.123Z");
  private static final String IBAN = "DE89370400440532013000";
  private static final Pattern TAGS = Pattern.compile("<(\\w+)[^>]*>");

  @Test
  void writesTheElementsInTheOrderOfTheSchema() {
    String file = file("EUR", "COBADEFFXXX", "COBADEFF");

    assertThat(TAGS.matcher(file).results().map(each -> each.group(1)).toList())
        .containsExactly(
            "Document",
            "CstmrCdtTrfInitn",
            "GrpHdr",
            "MsgId",
            "CreDtTm",
            "NbOfTxs",
            "CtrlSum",
            "InitgPty",
            "Nm",
            "PmtInf",
            "PmtInfId",
            "PmtMtd",
            "NbOfTxs",
            "CtrlSum",
            "PmtTpInf",
            "SvcLvl",
            "Cd",
            "ReqdExctnDt",
            "Dt",
            "Dbtr",
            "Nm",
            "DbtrAcct",
            "Id",
            "IBAN",
            "DbtrAgt",
            "FinInstnId",
            "BICFI",
            "ChrgBr",
            "CdtTrfTxInf",
            "PmtId",
            "EndToEndId",
            "Amt",
            "InstdAmt",
            "CdtrAgt",
            "FinInstnId",
            "BICFI",
            "Cdtr",
            "Nm",
            "CdtrAcct",
            "Id",
            "IBAN",
            "RmtInf",
            "Ustrd");
    assertThat(file)
        .contains("<MsgId>set-1</MsgId><CreDtTm>2026-04-09T10:00:01Z</CreDtTm>")
        .contains("<InstdAmt Ccy=\"EUR\">12.30</InstdAmt>", "<Nm>Muller + Sohne</Nm>")
        .contains("<EndToEndId>set-1-1</EndToEndId>", "<ChrgBr>SLEV</ChrgBr>");
  }

  @Test
  void namesNoBankWhereNoneWasGivenAndNoSepaForOtherCurrencies() {
    String file = file("GBP", null, null);

    assertThat(file)
        .contains("<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>")
        .contains("<ChrgBr>SHAR</ChrgBr>")
        .doesNotContain("CdtrAgt", "SEPA");
  }

  private static String file(String currency, @Nullable String bic, @Nullable String payersBic) {
    SettlementLine line =
        new SettlementLine(
            "set_1",
            1,
            "2026-03",
            "p1",
            "C-1",
            Money.parse(currency + " 12.30"),
            "Müller & Söhne",
            "DE89…3000",
            new byte[0],
            bic,
            NOW,
            LineStatus.DUE,
            null,
            NOW);
    SettlementTerms terms =
        SettlementTerms.of(
            Money.parse(currency + " 1"),
            Money.parse(currency + " 9"),
            "Northwind",
            IBAN,
            payersBic);
    Collected collected =
        Collected.of("2026-03", List.of(line), List.of(), CurrencyUnit.of(currency));
    Settlement settlement =
        Settlement.proposed(new Tenant("ven_1"), "set_1", collected, terms, "ada", NOW);
    BankAccount account = new BankAccount(line.holder(), IBAN, bic);
    return CreditTransfers.of(settlement, terms, List.of(new PaymentFiles.Payment(line, account)));
  }
}
