package org.isftracker.interchange;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisualOrderTests {

	@ParameterizedTest
	@ValueSource(strings = { "يقرر إنشاء قوة للميناء؛", "إذ يشير إلى قراره 2605 (2021) المؤرخ 4 أيار/مايو 2021،",
			"تقرير الأمين العام (S/2031/12) عن الأرصفة،", "القرار S/RES/9901 (2031)", "1. يقرر ما يلي:",
			"(a) وحدة لحراسة الأرصفة (UNHAR)؛", "نسبة 25 في المائة «من القوام»", "[يقرر] [إنشاء قوة]", "S/2031/77",
			"الأمم المتحدة S/2031/77" })
	void wordsComeBackFromThePage(String said) {
		var order = VisualOrder.undone(onPage(said), true);

		assertThat(order.said()).isEqualTo(said);
		assertThat(order.certain()).isTrue();
	}

	@Test
	void arabicWithinAnEnglishLineComesBack() {
		var said = "Recalling the word “ميناء كبير” in its decision 2605 (2021),";

		assertThat(VisualOrder.undone(onPage(said, Bidi.LTR), false).said()).isEqualTo(said);
	}

	/** "25 UNHAR" and "UNHAR 25" look the same between Arabic words. */
	@Test
	void aNumberBesideALatinWordIsUncertain() {
		assertThat(onPage("قوة 25 UNHAR فقط")).isEqualTo(onPage("قوة UNHAR 25 فقط"));
		assertThat(VisualOrder.undone(onPage("قوة UNHAR 25 فقط"), true).certain()).isFalse();
	}

	private static String onPage(String said) {
		return onPage(said, Bidi.RTL);
	}

	private static String onPage(String said, byte direction) {
		var order = new Bidi();
		order.setPara(said, direction, null);
		return order.writeReordered(Bidi.DO_MIRRORING);
	}

}
