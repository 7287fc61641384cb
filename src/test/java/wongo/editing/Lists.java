package wongo.editing;

/// Lists as posts have them.
final class Lists {
    /// Indented.
    static final String SEED =
            """
            <ul>
                <li>카카오계정 ID</li>
                <li>핸드폰 번호</li>
                <li>이메일</li>
            </ul>

            <p data-ke-size="size16">끝</p>
            """;

    /// At column nought, in Tistory's spelling.
    static final String TISTORY =
            """
            <ol style="list-style-type: decimal;" data-ke-list-type="decimal">
            <li>하나
            <ul style="list-style-type: disc;" data-ke-list-type="disc">
            <li>가</li>
            <li>나</li>
            </ul>
            </li>
            <li>둘</li>
            <li>셋</li>
            </ol>
            """;

    private Lists() {}
}
