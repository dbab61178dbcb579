package pep.promotion.settlement;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import pep.promotion.settlement.PaymentFiles.Payment;

/**
 * Writes a settlement as a customer credit transfer initiation, ISO 20022 pain.001.001.09, by the
 * SEPA rulebook's implementation guidelines: one payment information, charges shared.
 */
final class CreditTransfers {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final String EURO = "EUR";

  private final XMLStreamWriter xml;

  private CreditTransfers(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Settlement settlement, SettlementTerms payer, List<Payment> payments) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new CreditTransfers(xml).write(settlement, payer, payments);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text takes any XML", e);
    }
    return text.toString();
  }

  private void write(Settlement settlement, SettlementTerms payer, List<Payment> payments)
      throws XMLStreamException {
    String id = settlement.id().replace('_', '-');
    String count = Integer.toString(payments.size());
    String sum = settlement.amount().getAmount().toPlainString();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    begin("CstmrCdtTrfInitn", "GrpHdr");
    text("MsgId", id);
    text("CreDtTm", settlement.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
    text("NbOfTxs", count);
    text("CtrlSum", sum);
    nested(SepaText.name(payer.payer()), "InitgPty", "Nm");
    end(1);
    begin("PmtInf");
    text("PmtInfId", id + "-1");
    text("PmtMtd", "TRF");
    text("NbOfTxs", count);
    text("CtrlSum", sum);
    boolean euro = EURO.equals(settlement.amount().getCurrencyUnit().getCode());
    if (euro) {
      nested("SEPA", "PmtTpInf", "SvcLvl", "Cd");
    }
    nested(day(settlement).toString(), "ReqdExctnDt", "Dt");
    nested(SepaText.name(payer.payer()), "Dbtr", "Nm");
    nested(payer.iban(), "DbtrAcct", "Id", "IBAN");
    begin("DbtrAgt", "FinInstnId");
    bank(payer.bic());
    end(2);
    text("ChrgBr", euro ? "SLEV" : "SHAR");
    for (Payment each : payments) {
      payment(settlement, each);
    }
    end(3);
    xml.writeEndDocument();
  }

  private void payment(Settlement settlement, Payment payment) throws XMLStreamException {
    SettlementLine line = payment.line();
    begin("CdtTrfTxInf");
    nested(line.endToEndId(), "PmtId", "EndToEndId");
    begin("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", line.amount().getCurrencyUnit().getCode());
    xml.writeCharacters(line.amount().getAmount().toPlainString());
    end(2);
    if (payment.account().bic() != null) {
      nested(payment.account().bic(), "CdtrAgt", "FinInstnId", "BICFI");
    }
    nested(SepaText.name(payment.account().holder()), "Cdtr", "Nm");
    nested(payment.account().iban(), "CdtrAcct", "Id", "IBAN");
    nested(
        SepaText.remittance("Incentives " + settlement.period() + " " + line.partnerCode()),
        "RmtInf",
        "Ustrd");
    end(1);
  }

  /** A bank pays on this day or, where that is over, on its next one. */
  private static LocalDate day(Settlement settlement) {
    return LocalDate.ofInstant(settlement.createdAt(), ZoneOffset.UTC);
  }

  private void bank(@Nullable String bic) throws XMLStreamException {
    if (bic == null) {
      nested("NOTPROVIDED", "Othr", "Id");
    } else {
      text("BICFI", bic);
    }
  }

  private void nested(String content, String... names) throws XMLStreamException {
    begin(names);
    xml.writeCharacters(content);
    end(names.length);
  }

  private void text(String name, String content) throws XMLStreamException {
    nested(content, name);
  }

  private void begin(String... names) throws XMLStreamException {
    for (String name : names) {
      xml.writeStartElement(name);
    }
  }

  private void end(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }
}
