package pep.platform.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Paper as PDF, page by page as its rows come. */
public final class Pdf {

  /**
   * DejaVu Sans, under the licence of Bitstream Vera: Latin, Greek, Cyrillic, Armenian, Georgian,
   * Hebrew and Arabic. It has no Chinese, Japanese or Korean characters.
   */
  private static final String FACE = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

  private static final int MARGIN = 36;

  private Pdf() {}

  public static void write(Paper paper, OutputStream out) throws IOException {
    BaseFont face = BaseFont.createFont(FACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter.getInstance(document, out).setCloseStream(false);
    document.addTitle(paper.title());
    document.open();
    document.add(new Paragraph(paper.title(), new Font(face, 14)));
    Font small = new Font(face, 8);
    paper.about().forEach(line -> document.add(new Paragraph(line, small)));
    paper.tables().forEach(table -> add(table, face, document));
    document.close();
  }

  private static void add(Paper.Table table, BaseFont face, Document document) {
    Paragraph title = new Paragraph(table.title(), new Font(face, 10));
    title.setSpacingBefore(12);
    title.setSpacingAfter(4);
    document.add(title);
    List<Paper.Column> columns = table.columns();
    PdfPTable rows = new PdfPTable(widths(columns));
    rows.setWidthPercentage(100);
    rows.setHeaderRows(1);
    rows.setComplete(false); // what was added is written before the next batch
    Font font = new Font(face, 7);
    columns.forEach(column -> rows.addCell(cell(column.name(), column, font)));
    table
        .rows()
        .forEach(
            batch -> {
              for (List<String> row : batch) {
                for (int i = 0; i < columns.size(); i++) {
                  rows.addCell(cell(row.get(i), columns.get(i), font));
                }
              }
              document.add(rows);
            });
    rows.setComplete(true);
    document.add(rows);
  }

  private static float[] widths(List<Paper.Column> columns) {
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns.get(i).width();
    }
    return widths;
  }

  private static PdfPCell cell(String text, Paper.Column column, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(0.25f);
    cell.setRunDirection(PdfWriter.RUN_DIRECTION_DEFAULT);
    cell.setHorizontalAlignment(column.number() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }
}
