package org.isftracker.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import javax.xml.parsers.ParserConfigurationException;

/** Reads the sheets of a workbook (.xlsx) row by row, never the whole of it at once. */
final class XlsxReading {

	private static final int MOST_SHEETS = 20;

	private XlsxReading() {
	}

	static List<Grid> read(String name, byte[] bytes) {
		XlsxArchive.refuseUnfit(name, bytes);
		try (var packed = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			return sheets(name, packed);
		}
		catch (SpreadsheetRefused named) {
			throw named;
		}
		catch (IOException | OpenXML4JException | ParserConfigurationException | SAXException
				| RuntimeException damaged) {
			throw new SpreadsheetRefused(Reason.DAMAGED, name);
		}
	}

	private static List<Grid> sheets(String name, OPCPackage packed)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		var reader = new XSSFReader(packed);
		var words = new ReadOnlySharedStringsTable(packed);
		var grids = new ArrayList<Grid>();
		var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext() && grids.size() < MOST_SHEETS) {
			try (var sheet = sheets.next()) {
				var grid = new Grid(name + ", " + sheets.getSheetName());
				var parser = XMLHelper.newXMLReader();
				parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), words, new SheetRows(grid),
						new PlainCells(), false));
				parser.parse(new InputSource(sheet));
				grids.add(grid);
			}
		}
		return grids;
	}

}
