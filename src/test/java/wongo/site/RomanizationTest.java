package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

/// Most words are the examples of the standard itself.
class RomanizationTest {
    @ParameterizedTest
    @CsvSource({
        "구미,gumi", "영동,yeongdong", "백암,baegam", "옥천,okcheon", "합덕,hapdeok", "호법,hobeop",
        "월곶,wolgot", "벚꽃,beotkkot", "한밭,hanbat", "구리,guri", "설악,seorak", "칠곡,chilgok",
        "임실,imsil", "울릉,ulleung", "대관령,daegwallyeong"
    })
    void letters(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "백마,baengma", "신문로,sinmunno", "종로,jongno", "왕십리,wangsimni", "별내,byeollae",
        "신라,silla", "독립문,dongnimmun", "한라산,hallasan", "강릉,gangneung", "협력,hyeomnyeok",
        "삼락동,samnakdong", "속리산,songnisan", "국물,gungmul", "앞문,ammun", "꽃망울,kkonmangul",
        "없는,eomneun", "읽는,ingneun", "밟는,bamneun", "값만,gamman", "칼날,kallal"
    })
    void consonantsBecomeLikeEachOther(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "학여울,hangnyeoul",
        "알약,allyak",
        "색연필,saengnyeonpil",
        "솜이불,somnibul",
        "꽃잎,kkonnip",
        "한여름,hannyeoreum",
        "담요,damnyo",
        "서울역,seoullyeok",
        "물약,mullyak"
    })
    void aLetterComesBetween(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "해돋이,haedoji",
        "같이,gachi",
        "굳히다,guchida",
        "맞히다,machida",
        "붙여,buchyeo",
        "묻혀,muchyeo",
        "미닫이,midaji",
        "핥이다,halchida"
    })
    void softens(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "좋고,joko", "놓다,nota", "잡혀,japyeo", "낳지,nachi", "많고,manko", "싫다,silta",
        "밝히다,balkida", "특히,teuki", "못하다,motada", "앉히다,anchida", "좋아,joa", "많아,mana",
        "싫어,sireo", "놓는,nonneun", "뚫는,ttulleun", "좋소,joso"
    })
    void breathes(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({"묵호,mukho", "집현전,jiphyeonjeon", "북한,bukhan", "국회,gukhoe", "입학,iphak"})
    void nounsKeepTheirH(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "압구정,apgujeong", "낙동강,nakdonggang", "죽변,jukbyeon", "낙성대,nakseongdae",
        "합정,hapjeong", "팔당,paldang", "샛별,saetbyeol", "울산,ulsan"
    })
    void tenseSoundsAreNotWritten(String word, String roman) {
        assertRoman(roman, word);
    }

    @ParameterizedTest
    @CsvSource({
        "옷이,osi",
        "밖에,bakke",
        "있어,isseo",
        "넋이,neoksi",
        "앉아,anja",
        "닭이,dalgi",
        "삶이,salmi",
        "넓은,neolbeun",
        "핥아,halta",
        "읊어,eulpeo",
        "값이,gapsi",
        "강아지,gangaji",
        "맛없다,madeopda"
    })
    void consonantsGoOver(String word, String roman) {
        assertRoman(roman, word);
    }

    @Test
    void allElseStays() {
        assertRoman("wongo 2.0 — jeongmal!", "원고 2.0 — 정말!");
        assertRoman("", "");
    }

    @Test
    void everySyllableBesideEveryOtherIsWritten() {
        for (int last = 0; last < 28; last++) {
            for (int next = 0xAC00; next <= 0xD7A3; next += 28) {
                String word = "" + (char) (0xAC00 + last) + (char) next;
                String roman = Romanization.of(word);
                assertTrue(roman.matches("[a-z]{3,12}"), word + " " + roman);
            }
        }
    }

    private static void assertRoman(String expected, String text) {
        assertEquals(expected, Romanization.of(text), text);
        assertEquals(expected, Romanization.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }
}
