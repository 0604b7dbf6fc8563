package org.isftracker.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalTime;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers and days as they are, whatever the format is that a sheet shows them in. */
final class PlainCells extends DataFormatter {

	private static final int LONGEST_FORMAT = 255;

	@Override
	public String formatRawCellContents(double value, int index, @Nullable String format, boolean since1904) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return "";
		}
		boolean day = format != null && format.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(index, format)
				&& DateUtil.isValidExcelDate(value);
		return day ? day(value, since1904) : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	@Override
	public String formatRawCellContents(double value, int index, @Nullable String format) {
		return formatRawCellContents(value, index, format, false);
	}

	private static String day(double value, boolean since1904) {
		var moment = DateUtil.getLocalDateTime(value, since1904);
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}

}
