<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RACI Planner</source>
        <translation>О программе RACI Planner</translation>
    </message>
    <message>
        <source>Plan, check, agree and sign off who is responsible for what between sales and marketing.</source>
        <translation>Спланировать, проверить, согласовать и подписать, кто за что отвечает в продажах и маркетинге.</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Кто решил</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Принять замечание</translation>
    </message>
    <message>
        <source>Accept it: we know and live with it</source>
        <translation>Принять: знаем и согласны с этим жить</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Park it: we come back to it</source>
        <translation>Отложить: вернёмся к этому позже</translation>
    </message>
    <message>
        <source>The finding stays in the charter with this reason, so that nobody wonders later.</source>
        <translation>Замечание останется в уставе вместе с причиной, чтобы потом никто не гадал.</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Что с&amp;делать</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About RACI Planner</source>
        <translation>&amp;О программе RACI Planner</translation>
    </message>
    <message>
        <source>&amp;Accept with a reason…</source>
        <translation>При&amp;нять с причиной…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>&amp;Help here</source>
        <translation>&amp;Справка об этом месте</translation>
    </message>
    <message>
        <source>&amp;History of this activity</source>
        <translation>&amp;История этого действия</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Загрузить таблицу…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Буквы…</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Новый план…</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;People, roles and departments</source>
        <translation>&amp;Люди, роли и отделы</translation>
    </message>
    <message>
        <source>&amp;Poster (PDF)…</source>
        <translation>Плакат (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Предыдущее замечание</translation>
    </message>
    <message>
        <source>&amp;Put to be signed…</source>
        <translation>&amp;Вынести на подпись…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Read out…</source>
        <translation>Зачитать &amp;вслух…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Reopen the finding</source>
        <translation>&amp;Вернуть замечание</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Solve the finding…</source>
        <translation>&amp;Решить замечание…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Что если…</translation>
    </message>
    <message>
        <source>Activities from the librar&amp;y…</source>
        <translation>Действия из &amp;библиотеки…</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>&amp;Закрыть план</translation>
    </message>
    <message>
        <source>C&amp;lose the signing…</source>
        <translation>&amp;Закрыть подписание…</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Chec&amp;k a charter…</source>
        <translation>Провер&amp;ить устав…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Exp&amp;ort all…</source>
        <translation>Выгрузить &amp;всё…</translation>
    </message>
    <message>
        <source>Export the &amp;charter (PDF)…</source>
        <translation>Выгрузить &amp;устав (PDF)…</translation>
    </message>
    <message>
        <source>Export the &amp;matrix…</source>
        <translation>Выгрузить &amp;матрицу…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>L&amp;ogos on the cover…</source>
        <translation>Ло&amp;готипы на обложке…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New from an &amp;earlier plan…</source>
        <translation>Новый по прежнему плану…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>Next vie&amp;w</source>
        <translation>Следу&amp;ющий вид</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Plan p&amp;roperties…</source>
        <translation>Свойства п&amp;лана…</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Предыдущая о&amp;бласть</translation>
    </message>
    <message>
        <source>Previ&amp;ous view</source>
        <translation>Пред&amp;ыдущий вид</translation>
    </message>
    <message>
        <source>Print the charter…</source>
        <translation>Печать устава…</translation>
    </message>
    <message>
        <source>Propose who does &amp;what…</source>
        <translation>Предложить распределени&amp;е…</translation>
    </message>
    <message>
        <source>Read out on this scree&amp;n</source>
        <translation>Зачитать на &amp;этом экране</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>Пр&amp;одлить…</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>&amp;Исходное расположение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save a &amp;version…</source>
        <translation>Сохранить &amp;версию…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without history…</source>
        <translation>Сохранить копию &amp;без истории…</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>По&amp;дписание</translation>
    </message>
    <message>
        <source>Sign a charter with a certificate…</source>
        <translation>Подписать устав сертификатом…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>Что &amp;это?</translation>
    </message>
    <message>
        <source>What the &amp;letters mean</source>
        <translation>Что значат &amp;буквы</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Accepted when</source>
        <translation>Принято, когда</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие матрицы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Add boundary</source>
        <translation>Добавить границу</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Добавить обязательство</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Добавить решение</translation>
    </message>
    <message>
        <source>Add hand-over</source>
        <translation>Добавить передачу</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Brings the answer</source>
        <translation>Кто принесёт ответ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Сделано, когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Извне</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Из библиотеки…</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Возвращается к</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Точка передачи</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Точки передачи</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Новое обязательство</translation>
    </message>
    <message>
        <source>New hand-over</source>
        <translation>Новая передача</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Отложенные вопросы</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions put off, with who brings the answer.</source>
        <translation>Отложенные вопросы и кто принесёт ответ.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <source>The leadership</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>The library has nothing more for this plan.</source>
        <translation>Для этого плана в библиотеке больше ничего нет.</translation>
    </message>
    <message>
        <source>Tick what fits; every text can be changed afterwards.</source>
        <translation>Отметьте подходящее; любой текст потом можно изменить.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What each side promises, and how it is measured.</source>
        <translation>Что обещает каждая сторона и как это измеряется.</translation>
    </message>
    <message>
        <source>What is passed on, and when it counts as accepted.</source>
        <translation>Что передаётся и когда считается принятым.</translation>
    </message>
    <message>
        <source>What the room has settled, and who sees it otherwise.</source>
        <translation>О чём договорились и кто видит это иначе.</translation>
    </message>
    <message>
        <source>When both sides talk, about what, and what comes of it.</source>
        <translation>Когда обе стороны встречаются, о чём говорят и что выходит.</translation>
    </message>
    <message>
        <source>Where the line runs</source>
        <translation>Где проходит граница</translation>
    </message>
    <message>
        <source>Where the line runs in work of both sides.</source>
        <translation>Где проходит граница в общей работе.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who does what until when, and when it counts as done.</source>
        <translation>Кто, что и к какому сроку делает и когда это считается сделанным.</translation>
    </message>
    <message>
        <source>Who starts, who goes on, where the line runs</source>
        <translation>Кто начинает, кто продолжает, где проходит граница</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорились</translation>
    </message>
    <message>
        <source>nobody objected</source>
        <translation>никто не возразил</translation>
    </message>
    <message>
        <source>one decided</source>
        <translation>решил один</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>голосованием</translation>
    </message>
    <message>
        <source>{list} from the library</source>
        <translation>{list} из библиотеки</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A copy of the plan was kept in {path}.</source>
        <translation>Копия плана сохранена в {path}.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>П&amp;ароль:</translation>
    </message>
    <message>
        <source>&amp;Signer:</source>
        <translation>П&amp;одписант:</translation>
    </message>
    <message>
        <source>A charter is being signed already.</source>
        <translation>Устав уже подписывается.</translation>
    </message>
    <message>
        <source>A reservation or a refusal needs a word of reason.</source>
        <translation>Для оговорки или отказа нужна причина.</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Потому что…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Certificate (.p12, .pfx):</source>
        <translation>Сертификат (.p12, .pfx):</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Выбрать сертификат</translation>
    </message>
    <message>
        <source>Choose first what you say to the charter.</source>
        <translation>Сначала выберите своё решение.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate.</source>
        <translation>Выберите файл своего сертификата.</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>Выбранный сертификат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Со&amp;гласие</translation>
    </message>
    <message>
        <source>I &amp;decline</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Save the signed charter</source>
        <translation>Сохранить подписанный устав</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>Под&amp;писать…</translation>
    </message>
    <message>
        <source>Sign a charter with a certificate</source>
        <translation>Подпись устава сертификатом</translation>
    </message>
    <message>
        <source>Signing {name}…</source>
        <translation>Подписывается {name}…</translation>
    </message>
    <message>
        <source>The signature is added at the end of the PDF and shows that nothing before it was changed. A certificate that you have made yourself does not show who you are. The password is used once and kept nowhere; nothing is sent anywhere.</source>
        <translation>Подпись добавляется в конец PDF и показывает, что до неё ничего не изменено. Сертификат, который вы сделали сами, не показывает, кто вы. Пароль используется один раз и нигде не хранится; никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What I say:</source>
        <translation>Моё решение:</translation>
    </message>
    <message>
        <source>With a &amp;reservation</source>
        <translation>С о&amp;говоркой</translation>
    </message>
    <message>
        <source>{name} signed</source>
        <translation>{name} с подписью</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n activities added</source>
        <translation>
            <numerusform>добавлено %n действие</numerusform>
            <numerusform>добавлено %n действия</numerusform>
            <numerusform>добавлено %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities changed</source>
        <translation>
            <numerusform>изменено %n действие</numerusform>
            <numerusform>изменено %n действия</numerusform>
            <numerusform>изменено %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities removed</source>
        <translation>
            <numerusform>убрано %n действие</numerusform>
            <numerusform>убрано %n действия</numerusform>
            <numerusform>убрано %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%n изменение договорённостей</numerusform>
            <numerusform>%n изменения договорённостей</numerusform>
            <numerusform>%n изменений договорённостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of goals and KPIs</source>
        <translation>
            <numerusform>%n изменение целей и показателей</numerusform>
            <numerusform>%n изменения целей и показателей</numerusform>
            <numerusform>%n изменений целей и показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of people</source>
        <translation>
            <numerusform>%n изменение людей и отделов</numerusform>
            <numerusform>%n изменения людей и отделов</numerusform>
            <numerusform>%n изменений людей и отделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters changed</source>
        <translation>
            <numerusform>изменена %n буква</numerusform>
            <numerusform>изменены %n буквы</numerusform>
            <numerusform>изменено %n букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes changed</source>
        <translation>
            <numerusform>изменено %n примечание</numerusform>
            <numerusform>изменены %n примечания</numerusform>
            <numerusform>изменено %n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%n другое изменение</numerusform>
            <numerusform>%n других изменения</numerusform>
            <numerusform>%n других изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles added</source>
        <translation>
            <numerusform>добавлена %n роль</numerusform>
            <numerusform>добавлены %n роли</numerusform>
            <numerusform>добавлено %n ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles changed</source>
        <translation>
            <numerusform>изменена %n роль</numerusform>
            <numerusform>изменены %n роли</numerusform>
            <numerusform>изменено %n ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles removed</source>
        <translation>
            <numerusform>убрана %n роль</numerusform>
            <numerusform>убраны %n роли</numerusform>
            <numerusform>убрано %n ролей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed; {box} stands in for them: {characters}</source>
        <translation>
            <numerusform>%n символ не напечатать, вместо него стоит {box}: {characters}</numerusform>
            <numerusform>%n символа не напечатать, вместо них стоит {box}: {characters}</numerusform>
            <numerusform>%n символов не напечатать, вместо них стоит {box}: {characters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n позже</numerusform>
            <numerusform>%n позже</numerusform>
            <numerusform>%n позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of activities end in “…” on it.</source>
        <translation>
            <numerusform>%n название действия на нём обрезано («…»).</numerusform>
            <numerusform>%n названия действий на нём обрезаны («…»).</numerusform>
            <numerusform>%n названий действий на нём обрезано («…»).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked questions</source>
        <translation>
            <numerusform>%n отложенный вопрос</numerusform>
            <numerusform>%n отложенных вопроса</numerusform>
            <numerusform>%n отложенных вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter says what a role does in an activity.</source>
        <translation>Буква показывает, что роль делает в действии.</translation>
    </message>
    <message>
        <source>A mark on this page shows agreement between colleagues; nobody&apos;s identity is checked by a certificate.</source>
        <translation>Отметка на этой странице означает согласие между коллегами; личность сертификатом не проверяется.</translation>
    </message>
    <message>
        <source>A marked corner: a note to the cell follows after the matrix.</source>
        <translation>Отмеченный угол: примечание к ячейке стоит после матрицы.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>Принято, когда</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>План действий</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activities {first}–{last} of {total}</source>
        <translation>Действия {first}–{last} из {total}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Activity in full</source>
        <translation>Действие полностью</translation>
    </message>
    <message>
        <source>An empty cell: the role takes no part in the activity.</source>
        <translation>Пустая ячейка: роль в действии не участвует.</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Any later change makes a new version that is signed anew; this one and its signatures stay as they are.</source>
        <translation>Любое изменение создаёт новую версию, которую подписывают заново; эта версия и её подписи остаются прежними.</translation>
    </message>
    <message>
        <source>At least one in every activity</source>
        <translation>Хотя бы один в каждом действии</translation>
    </message>
    <message>
        <source>At least {least} in every activity</source>
        <translation>Не менее {least} в каждом действии</translation>
    </message>
    <message>
        <source>At most one in an activity</source>
        <translation>Не больше одного в действии</translation>
    </message>
    <message>
        <source>At most {most} in an activity</source>
        <translation>Не более {most} в действии</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Balancing rule</source>
        <translation>Правило баланса</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Begins when</source>
        <translation>Начинается, когда</translation>
    </message>
    <message>
        <source>Brings the answer</source>
        <translation>Кто принесёт ответ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто вынес</translation>
    </message>
    <message>
        <source>By kind, with the first of each. The list of findings in RACI Planner shows all of them.</source>
        <translation>По видам, первые из каждого. Все показывает список замечаний в RACI Planner.</translation>
    </message>
    <message>
        <source>Changed since version {version}: {summary}</source>
        <translation>Изменено после версии {version}: {summary}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Compared with version {version}. What was agreed there and is not listed here goes on unchanged.</source>
        <translation>По сравнению с версией {version}. О чём договорились там и что здесь не названо, действует без изменений.</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Хеш содержания</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ПРОЕКТ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Departments over the matrix</source>
        <translation>Отделы над матрицей</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Deputy: {role}</source>
        <translation>Заместитель: {role}</translation>
    </message>
    <message>
        <source>Did not take part</source>
        <translation>Не участвовали</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Сделано, когда</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Exactly one in every activity</source>
        <translation>Ровно один в каждом действии</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Первая версия</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>На подписи</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>От кого кому</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Goals that pull apart</source>
        <translation>Расходящиеся цели</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Возвращается к</translation>
    </message>
    <message>
        <source>Guard indicators</source>
        <translation>Контрольные показатели</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Точка передачи</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How the plan hangs together</source>
        <translation>Как связан план</translation>
    </message>
    <message>
        <source>How to read the letters</source>
        <translation>Как читать буквы</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>I am asked before</source>
        <translation>Со мной советуются заранее</translation>
    </message>
    <message>
        <source>I am told about</source>
        <translation>Мне сообщают</translation>
    </message>
    <message>
        <source>I answer for</source>
        <translation>Я отвечаю за результат</translation>
    </message>
    <message>
        <source>I check</source>
        <translation>Я проверяю</translation>
    </message>
    <message>
        <source>I decline</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Я делаю</translation>
    </message>
    <message>
        <source>I hand over</source>
        <translation>Я передаю</translation>
    </message>
    <message>
        <source>I help with</source>
        <translation>Я помогаю</translation>
    </message>
    <message>
        <source>I sign off</source>
        <translation>Я утверждаю</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>В цифрах</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>На другом языке</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>It says for every activity who answers for it, who does the work, who is asked before and who is told afterwards.</source>
        <translation>Здесь записано по каждой работе: кто отвечает, кто выполняет, кого спрашивают заранее и кому сообщают после.</translation>
    </message>
    <message>
        <source>It says which goals we share, and for every activity who answers for it, who does the work, who is asked before and who is told afterwards.</source>
        <translation>Здесь записано, какие цели у нас общие и по каждой работе: кто отвечает, кто выполняет, кого спрашивают заранее и кому сообщают после.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Led by: {role}</source>
        <translation>Ведёт: {role}</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>Логотип: {name}</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Marketing tells sales:</source>
        <translation>Маркетинг сообщает продажам:</translation>
    </message>
    <message>
        <source>Marks drawn or typed were made on the facilitator&apos;s computer, in the presence of the participants.</source>
        <translation>Рисованные и набранные подписи поставлены на компьютере ведущего в присутствии участников.</translation>
    </message>
    <message>
        <source>Marks on paper are kept with the plan.</source>
        <translation>Подписи на бумаге хранятся вместе с планом.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Чем измеряется</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes to the matrix</source>
        <translation>Примечания к матрице</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Открытые замечания</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Отложенные вопросы</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Put to be signed</source>
        <translation>Вынесена на подпись</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Подчиняется</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Матрица ответственности</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Review and changes</source>
        <translation>Пересмотр и изменения</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Пересмотр до</translation>
    </message>
    <message>
        <source>Review of the charter, and signing it anew</source>
        <translation>Пересмотр устава и новое подписание</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Карточки ролей</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation>Роли и люди</translation>
    </message>
    <message>
        <source>Roles: part {part} of {parts}</source>
        <translation>Роли: часть {part} из {parts}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Sales tells marketing:</source>
        <translation>Продажи сообщают маркетингу:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Seal: what this charter must look like</source>
        <translation>Печать: как должен выглядеть этот устав</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Общие цели</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signatures with a certificate are put into the file itself: they show that it is unchanged since then. Only a certificate issued by somebody you trust shows whose they are.</source>
        <translation>Подписи сертификатом ставятся в самом файле: они показывают, что с тех пор он не изменён. Чьи они, показывает только сертификат, выданный тем, кому вы доверяете.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Signed by {signed} of {total}</source>
        <translation>Подписан: {signed} из {total}</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>The KPIs are left out: with them the map cannot be read.</source>
        <translation>KPI опущены: с ними карта нечитаема.</translation>
    </message>
    <message>
        <source>The logo “{name}” cannot be read and is left out.</source>
        <translation>Логотип «{name}» не читается и пропущен.</translation>
    </message>
    <message>
        <source>The map of goals</source>
        <translation>Карта целей</translation>
    </message>
    <message>
        <source>The map of goals is too large to be read on a page of this size; a poster has room for it.</source>
        <translation>Карта целей слишком велика, чтобы читаться на странице такого размера; место для неё есть на плакате.</translation>
    </message>
    <message>
        <source>The next review is due by {date}.</source>
        <translation>Следующий пересмотр — {date}</translation>
    </message>
    <message>
        <source>The plan from which this charter was made</source>
        <translation>План, по которому составлен этот устав</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>To be signed by</source>
        <translation>Подписывают</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Two letters in one cell: the role does both.</source>
        <translation>Две буквы в одной ячейке: роль делает и то и другое.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>План без названия</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>We agree because we want:</source>
        <translation>Мы договариваемся, потому что хотим:</translation>
    </message>
    <message>
        <source>We have read version {version} of this charter, content {digest}, and agree to work together as it says.</source>
        <translation>Мы прочитали версию {version} этого устава (содержание {digest}) и согласны работать вместе так, как в нём записано.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where the line runs</source>
        <translation>Где проходит граница</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>Working-together charter</source>
        <translation>Устав взаимодействия</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорились</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>agrees with a reservation</source>
        <translation>согласие с оговоркой</translation>
    </message>
    <message>
        <source>also involved</source>
        <translation>также участвуют</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <translation>
            <numerusform>и ещё %n такое</numerusform>
            <numerusform>и ещё %n таких</numerusform>
            <numerusform>и ещё %n таких</numerusform>
        </translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>на другом месте</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>единолично</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>for both sides</source>
        <translation>от обеих сторон</translation>
    </message>
    <message>
        <source>for marketing</source>
        <translation>от маркетинга</translation>
    </message>
    <message>
        <source>for sales</source>
        <translation>от продаж</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>извне</translation>
    </message>
    <message>
        <source>in support</source>
        <translation>в поддержку</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>выдан: {issuer}</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>new since version {version}</source>
        <translation>новое после версии {version}</translation>
    </message>
    <message>
        <source>nobody objected</source>
        <translation>никто не возразил</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписал(а)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>self-made certificate</source>
        <translation>самодельный сертификат</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>подписано на бумаге</translation>
    </message>
    <message>
        <source>signs later</source>
        <translation>подпишет позже</translation>
    </message>
    <message>
        <source>signs with a certificate</source>
        <translation>подписывает сертификатом</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>голосованием</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>было</translation>
    </message>
    <message>
        <source>with reservation</source>
        <translation>с оговоркой</translation>
    </message>
    <message numerus="yes">
        <source>within %n working days</source>
        <translation>
            <numerusform>за %n рабочий день</numerusform>
            <numerusform>за %n рабочих дня</numerusform>
            <numerusform>за %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} in every activity</source>
        <translation>От {least} до {most} в каждом действии</translation>
    </message>
    <message>
        <source>{phase} (continued)</source>
        <translation>{phase} (продолжение)</translation>
    </message>
    <message>
        <source>{role} (continued)</source>
        <translation>{role} (продолжение)</translation>
    </message>
    <message>
        <source>{signed} of {total} signed</source>
        <translation>подписали {signed} из {total}</translation>
    </message>
    <message>
        <source>{sign} has no letter in this set: {function}</source>
        <translation>Для {sign} в этом наборе нет буквы: {function}</translation>
    </message>
    <message>
        <source>{version} (draft)</source>
        <translation>{version} (черновик)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more changes</source>
        <translation>
            <numerusform>… и ещё %n изменение</numerusform>
            <numerusform>… и ещё %n изменения</numerusform>
            <numerusform>… и ещё %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charter view</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Серое</translation>
    </message>
    <message>
        <source>&amp;Logos…</source>
        <translation>&amp;Логотипы…</translation>
    </message>
    <message>
        <source>&amp;Selection:</source>
        <translation>&amp;Набор:</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Все страницы в уменьшенном виде</translation>
    </message>
    <message>
        <source>As a printer without colours has it</source>
        <translation>Как напечатает принтер без цвета</translation>
    </message>
    <message>
        <source>Cover and matrix</source>
        <translation>Титул и матрица</translation>
    </message>
    <message>
        <source>E&amp;dit the section…</source>
        <translation>&amp;Изменить раздел…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Further down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Further up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>P&amp;oster…</source>
        <translation>Плака&amp;т…</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages of the charter</source>
        <translation>Страницы устава</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Карточки ролей</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Sections of the charter</source>
        <translation>Разделы устава</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>The pages are being made… {share} %</source>
        <translation>Страницы готовятся… {share} %</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>{title} – nothing yet</source>
        <translation>{title} – пока пусто</translation>
    </message>
</context>
<context>
    <name>CharterDialog</name>
    <message numerus="yes">
        <source>%n findings are still open. They will stand in the charter.</source>
        <translation>
            <numerusform>%n замечание ещё открыто. Оно попадёт в устав.</numerusform>
            <numerusform>%n замечания ещё открыты. Они попадут в устав.</numerusform>
            <numerusform>%n замечаний ещё открыто. Они попадут в устав.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Export the charter</source>
        <translation>Выгрузить устав</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>The charter is a PDF to read, discuss and sign: cover, letters, matrix, findings, roles and signatures.</source>
        <translation>Устав — это PDF, который читают, обсуждают и подписывают: обложка, буквы, матрица, замечания, роли и подписи.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>Check charter</name>
    <message>
        <source>A charter is being checked already.</source>
        <translation>Устав уже проверяется.</translation>
    </message>
    <message>
        <source>Charters</source>
        <translation>Уставы</translation>
    </message>
    <message>
        <source>Check a charter</source>
        <translation>Проверить устав</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Проверяется {name}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the plan in this charter</source>
        <translation>Открыть план из этого устава</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close and save the PDF…</source>
        <translation>Закрыть и сохранить PDF…</translation>
    </message>
    <message>
        <source>Close the signing of version {version}? {tally}.</source>
        <translation>Закрыть подписание версии {version}? {tally}.</translation>
    </message>
    <message>
        <source>Close without a PDF</source>
        <translation>Закрыть без PDF</translation>
    </message>
    <message>
        <source>Not everything was done.</source>
        <translation>Сделано не всё.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save the signed charter</source>
        <translation>Сохранить подписанный устав</translation>
    </message>
    <message>
        <source>Signing of version {version} is closed.</source>
        <translation>Подписание версии {version} закрыто.</translation>
    </message>
    <message>
        <source>Signing was not closed.</source>
        <translation>Подписание не закрыто.</translation>
    </message>
    <message>
        <source>The charter is written as a PDF with all that was said to it, and the plan is saved. Who signs later may still do so.</source>
        <translation>Устав записывается в PDF со всем, что к нему сказано, а план сохраняется. Кто подпишет позже, ещё сможет это сделать.</translation>
    </message>
    <message>
        <source>The next review is due on {date}.</source>
        <translation>Следующий пересмотр — {date}.</translation>
    </message>
    <message>
        <source>The next review on {date} is in the action plan.</source>
        <translation>Следующий пересмотр, {date}, есть в плане действий.</translation>
    </message>
    <message>
        <source>The plan has no file yet: save it.</source>
        <translation>У плана ещё нет файла: сохраните его.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>План сохранён.</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>План не сохранён.</translation>
    </message>
    <message>
        <source>The signed version is no longer kept in the plan. Close it without a PDF?</source>
        <translation>Подписанная версия в плане больше не хранится. Закрыть подписание без PDF?</translation>
    </message>
    <message>
        <source>There is no date for the next review.</source>
        <translation>Дата следующего пересмотра не назначена.</translation>
    </message>
    <message>
        <source>Version {version} cannot be written any more.</source>
        <translation>Версию {version} больше не записать.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записан.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a charter is as it was made</source>
        <translation>Проверить, тот ли это устав, что был составлен</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <source>Findings of the example plan:</source>
        <translation>Замечания к примеру плана:</translation>
    </message>
    <message>
        <source>List the named versions in a plan</source>
        <translation>Перечислить именованные версии плана</translation>
    </message>
    <message>
        <source>List the rules of the check, or explain some of them</source>
        <translation>Показать правила проверки или объяснить некоторые</translation>
    </message>
    <message>
        <source>Look for overlaps, gaps and overload</source>
        <translation>Найти пересечения, пробелы и перегрузку</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>Разбор {file}</translation>
    </message>
    <message>
        <source>Make a plan from the content library, or an empty one</source>
        <translation>Создать план из библиотеки или пустой</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>No table here looks like a responsibility matrix.</source>
        <translation>Ни одна таблица не похожа на матрицу ответственности.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Пароль к {file}:</translation>
    </message>
    <message>
        <source>Plan who answers for what, check the plan and print the charter.</source>
        <translation>Спланировать, кто за что отвечает, проверить план и напечатать устав.</translation>
    </message>
    <message>
        <source>Read a responsibility matrix from a spreadsheet or text</source>
        <translation>Прочитать матрицу ответственности из таблицы или текста</translation>
    </message>
    <message>
        <source>Read goals from a spreadsheet, an outline or a YAML list</source>
        <translation>Прочитать цели из таблицы, структуры или списка YAML</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение {file}</translation>
    </message>
    <message>
        <source>Show how a plan hangs together: load, key roles, hand-overs</source>
        <translation>Показать, как связан план: нагрузка, ключевые роли, передачи</translation>
    </message>
    <message>
        <source>Show what differs between two plans or versions</source>
        <translation>Показать, чем различаются два плана или две версии</translation>
    </message>
    <message>
        <source>Show what is in a plan</source>
        <translation>Показать, что есть в плане</translation>
    </message>
    <message>
        <source>Show who did what and when</source>
        <translation>Показать, кто, что и когда сделал</translation>
    </message>
    <message>
        <source>Sign a charter with a certificate of one&apos;s own</source>
        <translation>Подписать устав своим сертификатом</translation>
    </message>
    <message>
        <source>Signing {file}</source>
        <translation>Подписывается {file}</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>Версий нет.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Истории нет.</translation>
    </message>
    <message>
        <source>Write a copy of a plan, or a version of it, as a new plan</source>
        <translation>Записать копию плана или его версию как новый план</translation>
    </message>
    <message>
        <source>Write everything the example plan can become into a folder</source>
        <translation>Записать в папку всё, что можно сделать из примера</translation>
    </message>
    <message>
        <source>Write the charter, a poster or role cards as PDF</source>
        <translation>Записать устав, плакат или карточки ролей в PDF</translation>
    </message>
    <message>
        <source>Write the matrix as xlsx, csv, md, html or json</source>
        <translation>Записать матрицу как xlsx, csv, md, html или json</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запись {file}</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Записано:</translation>
    </message>
    <message>
        <source>a matrix, or one line per filled cell (default: matrix)</source>
        <translation>матрица или строка на каждую заполненную ячейку (по умолчанию matrix)</translation>
    </message>
    <message>
        <source>a picture without a background</source>
        <translation>изображение без фона</translation>
    </message>
    <message>
        <source>a plan that knows who has signed with a certificate</source>
        <translation>план, в котором записано, кто подписал сертификатом</translation>
    </message>
    <message>
        <source>all but these rules: ids or their beginnings</source>
        <translation>все, кроме этих правил: коды или их начала</translation>
    </message>
    <message>
        <source>also what was before and what is after</source>
        <translation>также что было и что стало</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>certificate with its key, .p12 or .pfx</source>
        <translation>сертификат с ключом, .p12 или .pfx</translation>
    </message>
    <message>
        <source>date of the charter (default: today)</source>
        <translation>дата устава (по умолчанию сегодня)</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>примеры:</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>файл для записи</translation>
    </message>
    <message>
        <source>file to write (default: NAME-signed.pdf)</source>
        <translation>файл для записи (по умолчанию ИМЯ-signed.pdf)</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>папка для записи</translation>
    </message>
    <message>
        <source>id of a rule, or the beginning of ids</source>
        <translation>код правила или начало кодов</translation>
    </message>
    <message>
        <source>language of messages (default: that of the system)</source>
        <translation>язык сообщений (по умолчанию язык системы)</translation>
    </message>
    <message>
        <source>least severity that makes the exit code 1 (default: error)</source>
        <translation>наименьшая важность, при которой код выхода 1 (по умолчанию error)</translation>
    </message>
    <message>
        <source>leave the history and the versions out, to hand it outside</source>
        <translation>без истории и версий, чтобы передать наружу</translation>
    </message>
    <message>
        <source>leave the plan, and with it the check, out of the PDF</source>
        <translation>не вкладывать в PDF план, а с ним и возможность проверки</translation>
    </message>
    <message>
        <source>level of the uppermost goals (default: company)</source>
        <translation>уровень верхних целей (по умолчанию: company)</translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation>список в JSON</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>не хватает: {what}</translation>
    </message>
    <message>
        <source>no activities and no roles</source>
        <translation>без действий и ролей</translation>
    </message>
    <message>
        <source>no rule begins with “{text}”</source>
        <translation>нет правил, начинающихся с «{text}»</translation>
    </message>
    <message>
        <source>not understood: {what}</source>
        <translation>непонятно: {what}</translation>
    </message>
    <message>
        <source>number of the table, as in --list</source>
        <translation>номер таблицы из --list</translation>
    </message>
    <message>
        <source>one plan per matrix</source>
        <translation>по плану на каждую матрицу</translation>
    </message>
    <message>
        <source>only from this day on</source>
        <translation>только начиная с этого дня</translation>
    </message>
    <message>
        <source>only show the tables taken for a matrix</source>
        <translation>только показать найденные матрицы</translation>
    </message>
    <message>
        <source>only the matrix, or the map of goals, on one sheet</source>
        <translation>только матрица или карта целей на одном листе</translation>
    </message>
    <message>
        <source>only the role cards, each on a page</source>
        <translation>только карточки ролей, каждая на своей странице</translation>
    </message>
    <message>
        <source>only these rules: ids or their beginnings</source>
        <translation>только эти правила: коды или их начала</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>только то, что сделал этот человек</translation>
    </message>
    <message>
        <source>open the example sales–marketing plan</source>
        <translation>открыть пример плана продаж и маркетинга</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>параметры:</translation>
    </message>
    <message>
        <source>overwrite what is there</source>
        <translation>перезаписать, если файл есть</translation>
    </message>
    <message>
        <source>plan to which they are added; it stays as it is</source>
        <translation>план, к которому они добавляются; сам он не меняется</translation>
    </message>
    <message>
        <source>plan to write; with --all the folder</source>
        <translation>файл плана; с --all — папка</translation>
    </message>
    <message>
        <source>reason of a reservation or a refusal</source>
        <translation>причина оговорки или отказа</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>save the plan that is inside the charter</source>
        <translation>сохранить план, вложенный в устав</translation>
    </message>
    <message>
        <source>sheet; those larger than a4 and letter are for posters</source>
        <translation>лист; те, что больше a4 и letter, — для плакатов</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>показать версию и выйти</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>size of a picture: 1, 2 or 3</source>
        <translation>размер изображения: 1, 2 или 3</translation>
    </message>
    <message>
        <source>size of the company (default: medium)</source>
        <translation>размер компании (по умолчанию medium)</translation>
    </message>
    <message>
        <source>the example sales–marketing plan</source>
        <translation>пример плана продаж и маркетинга</translation>
    </message>
    <message>
        <source>the matrix, or the goals (also as md, yaml, svg, png; default: matrix)</source>
        <translation>матрица или цели (также md, yaml, svg, png; по умолчанию: матрица)</translation>
    </message>
    <message>
        <source>the version of A with this name instead of A as it is</source>
        <translation>версия плана A с этим именем вместо самого A</translation>
    </message>
    <message>
        <source>the version of B with this name instead of B as it is</source>
        <translation>версия плана B с этим именем вместо самого B</translation>
    </message>
    <message>
        <source>the version with this name, without history and versions</source>
        <translation>версия с этим именем, без истории и версий</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>название плана</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>вызов:</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>what somebody says who has left it open in the plan</source>
        <translation>решение того, кто оставил его в плане открытым</translation>
    </message>
    <message>
        <source>what to work on:</source>
        <translation>с чем работать:</translation>
    </message>
    <message>
        <source>who signs, as the charter has the name</source>
        <translation>кто подписывает: имя, как в уставе</translation>
    </message>
    <message>
        <source>wrong value: {what}</source>
        <translation>неверное значение: {what}</translation>
    </message>
    <message>
        <source>{problem}. “{program} --help” lists what is possible.</source>
        <translation>{problem}. Что возможно, покажет «{program} --help».</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, activity, role, person or finding</source>
        <translation>Команда, действие, роль, человек или замечание</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>goals</source>
        <translation>цели</translation>
    </message>
    <message>
        <source>poster of the goals</source>
        <translation>плакат целей</translation>
    </message>
    <message>
        <source>poster of the matrix</source>
        <translation>плакат матрицы</translation>
    </message>
    <message>
        <source>role cards</source>
        <translation>карточки ролей</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>кратко</translation>
    </message>
</context>
<context>
    <name>CompanionsDialog</name>
    <message>
        <source>&amp;Charter (PDF)</source>
        <translation>&amp;Устав (PDF)</translation>
    </message>
    <message>
        <source>&amp;Role cards (PDF)</source>
        <translation>Карточки &amp;ролей (PDF)</translation>
    </message>
    <message>
        <source>&amp;Summary for messages (Markdown)</source>
        <translation>&amp;Кратко для сообщений (Markdown)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Экспортировать всё</translation>
    </message>
    <message>
        <source>Goal map as a p&amp;icture (SVG)</source>
        <translation>К&amp;арта целей картинкой (SVG)</translation>
    </message>
    <message>
        <source>Matrix as a &amp;web page</source>
        <translation>Матрица &amp;веб-страницей</translation>
    </message>
    <message>
        <source>Matrix for &amp;Excel</source>
        <translation>Матрица для &amp;Excel</translation>
    </message>
    <message>
        <source>Matrix for messages (Mark&amp;down)</source>
        <translation>Матрица для пи&amp;сем (Markdown)</translation>
    </message>
    <message>
        <source>Poster of the &amp;goals ({sheet})</source>
        <translation>Плакат &amp;целей ({sheet})</translation>
    </message>
    <message>
        <source>Poster of the &amp;matrix ({sheet})</source>
        <translation>Плакат &amp;матрицы ({sheet})</translation>
    </message>
    <message>
        <source>Summary for e-mail (&amp;HTML)</source>
        <translation>Кратко для письма (&amp;HTML)</translation>
    </message>
    <message>
        <source>What is ticked is written into one folder.</source>
        <translation>Отмеченное записывается в одну папку.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Balancing rule</source>
        <translation>Правило баланса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Conflict of goals</source>
        <translation>Конфликт целей</translation>
    </message>
    <message>
        <source>Guard KPIs</source>
        <translation>Контрольные показатели</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём он</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” pull apart.</source>
        <translation>«{one}» и «{other}» тянут в разные стороны.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}&#xa0;апреля {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}&#xa0;августа {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}&#xa0;декабря {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}&#xa0;февраля {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}&#xa0;января {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}&#xa0;июля {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}&#xa0;июня {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}&#xa0;марта {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}&#xa0;мая {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}&#xa0;ноября {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}&#xa0;октября {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}&#xa0;сентября {year}&#xa0;г.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>&amp;Note on this cell</source>
        <translation>&amp;Примечание к ячейке</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Этап</translation>
    </message>
    <message>
        <source>Activity {number} of {count}</source>
        <translation>Действие {number} из {count}</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Добавить действие…</translation>
    </message>
    <message>
        <source>Choose an activity in the matrix: its details appear here.</source>
        <translation>Выберите действие в матрице: здесь появятся подробности.</translation>
    </message>
    <message>
        <source>D&amp;eliverable</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Depends &amp;on</source>
        <translation>&amp;Зависит от</translation>
    </message>
    <message>
        <source>No letter: takes no part.</source>
        <translation>Буквы нет: не участвует.</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>Remove the chosen link</source>
        <translation>Убрать выбранную связь</translation>
    </message>
    <message>
        <source>What exists when it is done</source>
        <translation>Что появится, когда будет сделано</translation>
    </message>
    <message>
        <source>Why it is so, or what is still open</source>
        <translation>Почему так или что ещё не решено</translation>
    </message>
    <message>
        <source>“{function}” has no letter in this set.</source>
        <translation>Для «{function}» в этом наборе нет буквы.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Activities and phases</source>
        <translation>Действия и этапы</translation>
    </message>
    <message>
        <source>Findings and questions</source>
        <translation>Замечания и вопросы</translation>
    </message>
    <message>
        <source>Goals and KPIs</source>
        <translation>Цели и KPI</translation>
    </message>
    <message>
        <source>KPI “{name}”</source>
        <translation>показатель «{name}»</translation>
    </message>
    <message>
        <source>Letters and notes</source>
        <translation>Буквы и примечания</translation>
    </message>
    <message>
        <source>Plan and letter sets</source>
        <translation>План и наборы букв</translation>
    </message>
    <message>
        <source>Roles, people, departments</source>
        <translation>Роли, люди, отделы</translation>
    </message>
    <message>
        <source>accepted finding {name}</source>
        <translation>принятое замечание {name}</translation>
    </message>
    <message>
        <source>action “{name}”</source>
        <translation>действие «{name}»</translation>
    </message>
    <message>
        <source>activity for a goal “{name}”</source>
        <translation>действие для цели «{name}»</translation>
    </message>
    <message>
        <source>activity “{name}”</source>
        <translation>действие «{name}»</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>attached file “{name}”</source>
        <translation>вложенный файл «{name}»</translation>
    </message>
    <message>
        <source>boundary in “{name}”</source>
        <translation>граница в «{name}»</translation>
    </message>
    <message>
        <source>commitment “{name}”</source>
        <translation>обязательство «{name}»</translation>
    </message>
    <message>
        <source>decision “{name}”</source>
        <translation>решение «{name}»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>department “{name}”</source>
        <translation>отдел «{name}»</translation>
    </message>
    <message>
        <source>goal “{name}”</source>
        <translation>цель «{name}»</translation>
    </message>
    <message>
        <source>hand-over “{name}”</source>
        <translation>точка передачи «{name}»</translation>
    </message>
    <message>
        <source>letter set “{name}”</source>
        <translation>набор букв «{name}»</translation>
    </message>
    <message>
        <source>limit {name}</source>
        <translation>предел {name}</translation>
    </message>
    <message>
        <source>link of goals “{name}”</source>
        <translation>связь целей «{name}»</translation>
    </message>
    <message>
        <source>meeting “{name}”</source>
        <translation>встреча «{name}»</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>примечание изменено</translation>
    </message>
    <message>
        <source>parked question “{name}”</source>
        <translation>отложенный вопрос «{name}»</translation>
    </message>
    <message>
        <source>person “{name}”</source>
        <translation>участник «{name}»</translation>
    </message>
    <message>
        <source>phase “{name}”</source>
        <translation>этап «{name}»</translation>
    </message>
    <message>
        <source>plan “{name}”</source>
        <translation>план «{name}»</translation>
    </message>
    <message>
        <source>role “{name}”</source>
        <translation>роль «{name}»</translation>
    </message>
    <message>
        <source>section of the charter “{name}”</source>
        <translation>раздел устава «{name}»</translation>
    </message>
    <message>
        <source>sign-off of version {name}</source>
        <translation>подписание версии {name}</translation>
    </message>
    <message>
        <source>signature of {name}</source>
        <translation>подпись: {name}</translation>
    </message>
    <message>
        <source>value of “{name}”</source>
        <translation>значение «{name}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>“{activity}”, {role}</source>
        <translation>«{activity}», {role}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Hide “{pane}”</source>
        <translation>Скрыть «{pane}»</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n letters went with it</source>
        <translation>
            <numerusform>вместе с ней ушла %n буква</numerusform>
            <numerusform>вместе с ней ушли %n буквы</numerusform>
            <numerusform>вместе с ней ушло %n букв</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Принять замечание</translation>
    </message>
    <message numerus="yes">
        <source>Add %n KPIs</source>
        <translation>
            <numerusform>Добавить %n показатель</numerusform>
            <numerusform>Добавить %n показателя</numerusform>
            <numerusform>Добавить %n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation>
            <numerusform>Добавить %n действие</numerusform>
            <numerusform>Добавить %n действия</numerusform>
            <numerusform>Добавить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities from the library</source>
        <translation>
            <numerusform>Добавить %n действие из библиотеки</numerusform>
            <numerusform>Добавить %n действия из библиотеки</numerusform>
            <numerusform>Добавить %n действий из библиотеки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n goals</source>
        <translation>
            <numerusform>Добавить %n цель</numerusform>
            <numerusform>Добавить %n цели</numerusform>
            <numerusform>Добавить %n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Добавить %n человека</numerusform>
            <numerusform>Добавить %n человек</numerusform>
            <numerusform>Добавить %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n records from the library</source>
        <translation>
            <numerusform>Добавить %n запись из библиотеки</numerusform>
            <numerusform>Добавить %n записи из библиотеки</numerusform>
            <numerusform>Добавить %n записей из библиотеки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n roles</source>
        <translation>
            <numerusform>Добавить %n роль</numerusform>
            <numerusform>Добавить %n роли</numerusform>
            <numerusform>Добавить %n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add KPI “{name}”</source>
        <translation>Добавить показатель «{name}»</translation>
    </message>
    <message>
        <source>Add activity “{name}”</source>
        <translation>Добавить действие «{name}»</translation>
    </message>
    <message>
        <source>Add department “{name}”</source>
        <translation>Добавить отдел «{name}»</translation>
    </message>
    <message>
        <source>Add goal “{name}”</source>
        <translation>Добавить цель «{name}»</translation>
    </message>
    <message>
        <source>Add person “{name}”</source>
        <translation>Добавить участника «{name}»</translation>
    </message>
    <message>
        <source>Add phase “{name}”</source>
        <translation>Добавить этап «{name}»</translation>
    </message>
    <message>
        <source>Add role “{name}”</source>
        <translation>Добавить роль «{name}»</translation>
    </message>
    <message>
        <source>Add {letters} for {role}</source>
        <translation>Добавить {letters}: {role}</translation>
    </message>
    <message numerus="yes">
        <source>Add {letters} in %n cells</source>
        <translation>
            <numerusform>Добавить {letters} в %n ячейке</numerusform>
            <numerusform>Добавить {letters} в %n ячейках</numerusform>
            <numerusform>Добавить {letters} в %n ячейках</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach “{name}”</source>
        <translation>Вложить «{name}»</translation>
    </message>
    <message>
        <source>Begin draft {version}, to be signed anew</source>
        <translation>Начать черновик {version} для нового подписания</translation>
    </message>
    <message>
        <source>Begin plan “{name}”</source>
        <translation>Начать план «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n goals</source>
        <translation>
            <numerusform>Изменить %n цель</numerusform>
            <numerusform>Изменить %n цели</numerusform>
            <numerusform>Изменить %n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Изменить %n человека</numerusform>
            <numerusform>Изменить %n человек</numerusform>
            <numerusform>Изменить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Change KPI “{name}”</source>
        <translation>Изменить показатель «{name}»</translation>
    </message>
    <message>
        <source>Change a section of the charter</source>
        <translation>Изменить раздел устава</translation>
    </message>
    <message>
        <source>Change activity “{name}”</source>
        <translation>Изменить действие «{name}»</translation>
    </message>
    <message>
        <source>Change department “{name}”</source>
        <translation>Изменить отдел «{name}»</translation>
    </message>
    <message>
        <source>Change goal “{name}”</source>
        <translation>Изменить цель «{name}»</translation>
    </message>
    <message>
        <source>Change person “{name}”</source>
        <translation>Изменить участника «{name}»</translation>
    </message>
    <message>
        <source>Change plan properties</source>
        <translation>Изменить свойства плана</translation>
    </message>
    <message>
        <source>Change role “{name}”</source>
        <translation>Изменить роль «{name}»</translation>
    </message>
    <message>
        <source>Change the link between “{source}” and “{target}”</source>
        <translation>Изменить связь «{source}» и «{target}»</translation>
    </message>
    <message>
        <source>Change the parked question “{name}”</source>
        <translation>Изменить отложенный вопрос «{name}»</translation>
    </message>
    <message>
        <source>Change what “{name}” depends on</source>
        <translation>Изменить зависимости действия «{name}»</translation>
    </message>
    <message>
        <source>Change what “{name}” supports</source>
        <translation>Изменить, что поддерживает «{name}»</translation>
    </message>
    <message>
        <source>Change who holds “{name}”</source>
        <translation>Изменить, кто исполняет «{name}»</translation>
    </message>
    <message>
        <source>Choose the sections of the charter</source>
        <translation>Выбрать разделы устава</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells</source>
        <translation>
            <numerusform>Очистить %n ячейку</numerusform>
            <numerusform>Очистить %n ячейки</numerusform>
            <numerusform>Очистить %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear {role} in “{activity}”</source>
        <translation>Очистить: {role}, «{activity}»</translation>
    </message>
    <message>
        <source>Close the signing of {version}</source>
        <translation>Завершить подписание версии {version}</translation>
    </message>
    <message>
        <source>Conflict of “{source}” and “{target}”</source>
        <translation>Конфликт целей «{source}» и «{target}»</translation>
    </message>
    <message>
        <source>Define the letters of {name}</source>
        <translation>Задать буквы {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n KPIs</source>
        <translation>
            <numerusform>Удалить %n показатель</numerusform>
            <numerusform>Удалить %n показателя</numerusform>
            <numerusform>Удалить %n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities</source>
        <translation>
            <numerusform>Удалить %n действие</numerusform>
            <numerusform>Удалить %n действия</numerusform>
            <numerusform>Удалить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n goals</source>
        <translation>
            <numerusform>Удалить %n цель</numerusform>
            <numerusform>Удалить %n цели</numerusform>
            <numerusform>Удалить %n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Удалить %n участника</numerusform>
            <numerusform>Удалить %n участников</numerusform>
            <numerusform>Удалить %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n roles</source>
        <translation>
            <numerusform>Удалить %n роль</numerusform>
            <numerusform>Удалить %n роли</numerusform>
            <numerusform>Удалить %n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete KPI “{name}”</source>
        <translation>Удалить показатель «{name}»</translation>
    </message>
    <message>
        <source>Delete activity “{name}”</source>
        <translation>Удалить действие «{name}»</translation>
    </message>
    <message>
        <source>Delete department “{name}”</source>
        <translation>Удалить отдел «{name}»</translation>
    </message>
    <message>
        <source>Delete goal “{name}”</source>
        <translation>Удалить цель «{name}»</translation>
    </message>
    <message>
        <source>Delete person “{name}”</source>
        <translation>Удалить участника «{name}»</translation>
    </message>
    <message>
        <source>Delete phase “{name}”</source>
        <translation>Удалить этап «{name}»</translation>
    </message>
    <message>
        <source>Delete role “{name}”</source>
        <translation>Удалить роль «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n activities</source>
        <translation>
            <numerusform>Повторить %n действие</numerusform>
            <numerusform>Повторить %n действия</numerusform>
            <numerusform>Повторить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n goals</source>
        <translation>
            <numerusform>Дублировать %n цель</numerusform>
            <numerusform>Дублировать %n цели</numerusform>
            <numerusform>Дублировать %n целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate activity “{name}”</source>
        <translation>Повторить действие «{name}»</translation>
    </message>
    <message>
        <source>Duplicate goal “{name}”</source>
        <translation>Дублировать цель «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Заполнить %n ячейку</numerusform>
            <numerusform>Заполнить %n ячейки</numerusform>
            <numerusform>Заполнить %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on as draft {version}</source>
        <translation>Продолжить как черновик {version}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n goals</source>
        <translation>
            <numerusform>Импортировать %n цель</numerusform>
            <numerusform>Импортировать %n цели</numerusform>
            <numerusform>Импортировать %n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n activities to “{name}”</source>
        <translation>
            <numerusform>Связать %n действие с целью «{name}»</numerusform>
            <numerusform>Связать %n действия с целью «{name}»</numerusform>
            <numerusform>Связать %n действий с целью «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n KPIs</source>
        <translation>
            <numerusform>Переместить %n показатель</numerusform>
            <numerusform>Переместить %n показателя</numerusform>
            <numerusform>Переместить %n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Переместить %n действие</numerusform>
            <numerusform>Переместить %n действия</numerusform>
            <numerusform>Переместить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>Переставить %n карточку</numerusform>
            <numerusform>Переставить %n карточки</numerusform>
            <numerusform>Переставить %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n goals</source>
        <translation>
            <numerusform>Переместить %n цель</numerusform>
            <numerusform>Переместить %n цели</numerusform>
            <numerusform>Переместить %n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Переместить %n человека</numerusform>
            <numerusform>Переместить %n человек</numerusform>
            <numerusform>Переместить %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n roles</source>
        <translation>
            <numerusform>Переместить %n роль</numerusform>
            <numerusform>Переместить %n роли</numerusform>
            <numerusform>Переместить %n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Move KPI “{name}”</source>
        <translation>Переместить показатель «{name}»</translation>
    </message>
    <message>
        <source>Move activity “{name}”</source>
        <translation>Переместить действие «{name}»</translation>
    </message>
    <message>
        <source>Move department “{name}”</source>
        <translation>Переместить отдел «{name}»</translation>
    </message>
    <message>
        <source>Move goal “{name}”</source>
        <translation>Переместить цель «{name}»</translation>
    </message>
    <message>
        <source>Move parked questions</source>
        <translation>Переместить отложенные вопросы</translation>
    </message>
    <message>
        <source>Move person “{name}”</source>
        <translation>Переместить: {name}</translation>
    </message>
    <message>
        <source>Move phase “{name}”</source>
        <translation>Переместить этап «{name}»</translation>
    </message>
    <message>
        <source>Move role “{name}”</source>
        <translation>Переместить роль «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Note %n values of “{name}”</source>
        <translation>
            <numerusform>Записать %n значение показателя «{name}»</numerusform>
            <numerusform>Записать %n значения показателя «{name}»</numerusform>
            <numerusform>Записать %n значений показателя «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n cells</source>
        <translation>
            <numerusform>Примечание к %n ячейке</numerusform>
            <numerusform>Примечание к %n ячейкам</numerusform>
            <numerusform>Примечание к %n ячейкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {role} in “{activity}”</source>
        <translation>Примечание: {role}, «{activity}»</translation>
    </message>
    <message>
        <source>Note what {name} says to the charter</source>
        <translation>Записать ответ на устав: {name}</translation>
    </message>
    <message>
        <source>Park a finding</source>
        <translation>Отложить замечание</translation>
    </message>
    <message>
        <source>Park the question “{name}”</source>
        <translation>Отложить вопрос «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Вставить %n ячейку</numerusform>
            <numerusform>Вставить %n ячейки</numerusform>
            <numerusform>Вставить %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Put version {version} to be signed</source>
        <translation>Вынести версию {version} на подпись</translation>
    </message>
    <message numerus="yes">
        <source>Read %n values</source>
        <translation>
            <numerusform>Прочитать %n значение</numerusform>
            <numerusform>Прочитать %n значения</numerusform>
            <numerusform>Прочитать %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n cards</source>
        <translation>
            <numerusform>Открепить %n карточку</numerusform>
            <numerusform>Открепить %n карточки</numerusform>
            <numerusform>Открепить %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links between goals</source>
        <translation>
            <numerusform>Убрать %n связь целей</numerusform>
            <numerusform>Убрать %n связи целей</numerusform>
            <numerusform>Убрать %n связей целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link between “{source}” and “{target}”</source>
        <translation>Убрать связь «{source}» и «{target}»</translation>
    </message>
    <message>
        <source>Rename KPI to “{name}”</source>
        <translation>Переименовать показатель в «{name}»</translation>
    </message>
    <message>
        <source>Rename activity to “{name}”</source>
        <translation>Переименовать действие в «{name}»</translation>
    </message>
    <message>
        <source>Rename goal to “{name}”</source>
        <translation>Переименовать цель в «{name}»</translation>
    </message>
    <message>
        <source>Rename phase to “{name}”</source>
        <translation>Переименовать этап в «{name}»</translation>
    </message>
    <message>
        <source>Rename role to “{name}”</source>
        <translation>Переименовать роль в «{name}»</translation>
    </message>
    <message>
        <source>Reopen a finding</source>
        <translation>Вернуть замечание</translation>
    </message>
    <message>
        <source>Restore “{name}” from the history</source>
        <translation>Вернуть «{name}» из истории</translation>
    </message>
    <message>
        <source>Revert to version “{name}”</source>
        <translation>Вернуться к версии «{name}»</translation>
    </message>
    <message>
        <source>Save version “{name}”</source>
        <translation>Сохранить версию «{name}»</translation>
    </message>
    <message>
        <source>Set limit {limit}</source>
        <translation>Задать предел {limit}</translation>
    </message>
    <message>
        <source>Set {letters} for {role}</source>
        <translation>Поставить {letters}: {role}</translation>
    </message>
    <message numerus="yes">
        <source>Set {letters} in %n cells</source>
        <translation>
            <numerusform>Поставить {letters} в %n ячейке</numerusform>
            <numerusform>Поставить {letters} в %n ячейках</numerusform>
            <numerusform>Поставить {letters} в %n ячейках</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {role} for goal “{name}”</source>
        <translation>Назначить роль «{role}» для цели «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n questions off the parked ones</source>
        <translation>
            <numerusform>Убрать %n вопрос из отложенных</numerusform>
            <numerusform>Убрать %n вопроса из отложенных</numerusform>
            <numerusform>Убрать %n вопросов из отложенных</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the letters of {name}</source>
        <translation>Убрать буквы {name}</translation>
    </message>
    <message>
        <source>Take out “{name}”</source>
        <translation>Убрать «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Take {letters} from %n cells</source>
        <translation>
            <numerusform>Убрать {letters} из %n ячейки</numerusform>
            <numerusform>Убрать {letters} из %n ячеек</numerusform>
            <numerusform>Убрать {letters} из %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {letters} from {role}</source>
        <translation>Убрать {letters}: {role}</translation>
    </message>
    <message>
        <source>Take “{name}” off the parked questions</source>
        <translation>Убрать вопрос «{name}» из отложенных</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n activities from “{name}”</source>
        <translation>
            <numerusform>Отвязать %n действие от цели «{name}»</numerusform>
            <numerusform>Отвязать %n действия от цели «{name}»</numerusform>
            <numerusform>Отвязать %n действий от цели «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the letters of {name}</source>
        <translation>Перейти на буквы {name}</translation>
    </message>
    <message>
        <source>{list}: add “{name}”</source>
        <translation>{list}: добавить «{name}»</translation>
    </message>
    <message>
        <source>{list}: change “{name}”</source>
        <translation>{list}: изменить «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{list}: move %n entries</source>
        <translation>
            <numerusform>{list}: переместить %n запись</numerusform>
            <numerusform>{list}: переместить %n записи</numerusform>
            <numerusform>{list}: переместить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: move “{name}”</source>
        <translation>{list}: переместить «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{list}: remove %n entries</source>
        <translation>
            <numerusform>{list}: убрать %n запись</numerusform>
            <numerusform>{list}: убрать %n записи</numerusform>
            <numerusform>{list}: убрать %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: remove “{name}”</source>
        <translation>{list}: убрать «{name}»</translation>
    </message>
    <message>
        <source>“{source}” supports “{target}”</source>
        <translation>«{source}» поддерживает «{target}»</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A reservation or a refusal needs a word of reason.</source>
        <translation>Для оговорки или отказа нужна причина.</translation>
    </message>
    <message>
        <source>A text is longer than the {limit} characters an Excel cell holds. Shorten it, or export to another kind of file.</source>
        <translation>Один из текстов длиннее {limit} знаков, которые вмещает ячейка Excel. Сократите его или выберите другой вид файла.</translation>
    </message>
    <message>
        <source>A text of the plan cannot be written into “{name}”. Type it anew.</source>
        <translation>Один из текстов плана нельзя записать в «{name}». Введите его заново.</translation>
    </message>
    <message>
        <source>Give a second plan, or a version of “{name}” to compare it with.</source>
        <translation>Укажите второй план или версию «{name}», с которой его сравнить.</translation>
    </message>
    <message>
        <source>In “{name}” these have signed already: {names}. No field is left for them.</source>
        <translation>В «{name}» подпись уже стоит: {names}. Свободного поля для неё нет.</translation>
    </message>
    <message>
        <source>No role has a letter yet, so there are no role cards. Give letters first.</source>
        <translation>Ни у одной роли ещё нет букв, поэтому нет и карточек ролей. Сначала расставьте буквы.</translation>
    </message>
    <message>
        <source>Nobody signs in “{name}” itself: it has no field for a signature. In the plan, let the signer choose “With a certificate” or “Later”, and export the charter once more.</source>
        <translation>В самом «{name}» никто не подписывает: поля для подписи в нём нет. Выберите в плане для подписанта «Сертификатом» или «Позже» и экспортируйте устав ещё раз.</translation>
    </message>
    <message>
        <source>On one sheet ({sheet}) the type would have {size} points, and below {least} nobody can read it. Choose a larger sheet, or print the charter, which has it on several pages.</source>
        <translation>На одном листе ({sheet}) шрифт был бы {size} пт, а мельче {least} пт не прочесть. Выберите лист больше или напечатайте устав: в нём это на нескольких страницах.</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>Место: {place}.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {seconds} seconds and was stopped. Save only the sheet with the matrix.</source>
        <translation>Чтение «{name}» шло дольше {seconds} с и остановлено. Сохраните только лист с матрицей.</translation>
    </message>
    <message>
        <source>Saved, but: {reason}.</source>
        <translation>Сохранено, но: {reason}.</translation>
    </message>
    <message>
        <source>Say where the plan goes with -o, or only look with --list.</source>
        <translation>Укажите, куда записать план (-o), или только посмотрите: --list.</translation>
    </message>
    <message>
        <source>Several people can sign in “{name}”. Say who signs: {names}.</source>
        <translation>В «{name}» могут подписать несколько человек. Укажите, кто подписывает: {names}.</translation>
    </message>
    <message>
        <source>Somebody else has this plan open. {holder} To change it, save it under another name.</source>
        <translation>Этот план открыт у кого-то ещё. {holder} Чтобы изменить его, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The backup: “{backup}”.</source>
        <translation>Резервная копия: «{backup}».</translation>
    </message>
    <message>
        <source>The certificate in “{name}” is valid from {day} on. Look at the clock of this computer.</source>
        <translation>Сертификат в «{name}» действует с {day}. Проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate in “{name}” was valid until {day}. Use one that is valid today.</source>
        <translation>Сертификат в «{name}» действовал до {day}. Возьмите действующий сегодня.</translation>
    </message>
    <message>
        <source>The folder of this file cannot be written. Save in another place to keep changes.</source>
        <translation>В папку этого файла нельзя записать. Чтобы сохранить изменения, сохраните в другом месте.</translation>
    </message>
    <message>
        <source>The folder of “{file}” cannot be written. Choose another place.</source>
        <translation>В папку файла «{file}» нельзя записать. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Choose another place.</source>
        <translation>Папки файла «{file}» больше нет. Выберите другое место.</translation>
    </message>
    <message>
        <source>The history of this plan was changed from outside, from entry {number} on.</source>
        <translation>Историю этого плана изменили извне, начиная с записи {number}.</translation>
    </message>
    <message>
        <source>The key in “{name}” is of a kind that this program cannot sign with. Use a certificate with an RSA or an elliptic-curve key.</source>
        <translation>Ключом такого вида, как в «{name}», эта программа подписывать не умеет. Возьмите сертификат с ключом RSA или на эллиптических кривых.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long here. Choose a shorter one.</source>
        <translation>Имя «{name}» здесь слишком длинное. Выберите короче.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”. Type it once more.</source>
        <translation>Пароль не подходит к «{name}». Введите его ещё раз.</translation>
    </message>
    <message>
        <source>The password of “{name}” is needed. Start the command in a terminal, or put the password into the variable {variable}.</source>
        <translation>Нужен пароль к «{name}». Запустите команду в терминале или задайте пароль в переменной {variable}.</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose a smaller size, or .svg.</source>
        <translation>Изображение вышло бы слишком большим. Выберите меньший размер или .svg.</translation>
    </message>
    <message>
        <source>The plan cannot be written into “{name}”: {reason}. Shorten the text and save again.</source>
        <translation>План нельзя записать в «{name}»: {reason}. Сократите текст и сохраните снова.</translation>
    </message>
    <message>
        <source>The plan is larger than an Excel sheet ({rows} rows, {columns} columns). Export it as .csv.</source>
        <translation>План больше листа Excel (строк {rows}, столбцов {columns}). Запишите его как .csv.</translation>
    </message>
    <message>
        <source>The recovery copy cannot be written: {reason}. Save the plan now and then.</source>
        <translation>Копию для восстановления записать нельзя: {reason}. Время от времени сохраняйте план.</translation>
    </message>
    <message>
        <source>The version “{name}” in this plan is damaged ({reason}). Choose another version.</source>
        <translation>Версия «{name}» в этом плане повреждена ({reason}). Выберите другую.</translation>
    </message>
    <message>
        <source>There is no private key in “{name}”, so nobody can sign with it. Export the certificate once more, with its key.</source>
        <translation>В «{name}» нет закрытого ключа, подписать им нельзя. Экспортируйте сертификат ещё раз, вместе с ключом.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{name}”. Close other programs and try again.</source>
        <translation>Не хватает памяти, чтобы открыть «{name}». Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is nothing to put on a poster: it takes activities and roles for the matrix, goals for the map.</source>
        <translation>Для плаката ничего нет: для матрицы нужны действия и роли, для карты — цели.</translation>
    </message>
    <message>
        <source>There is nothing to see in “{name}”: it is all white. Choose another file.</source>
        <translation>В «{name}» ничего не видно: всё белое. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This file is read-only. Save under another name to keep changes.</source>
        <translation>Файл доступен только для чтения. Чтобы сохранить изменения, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>This plan was made with an earlier version of RACI Planner. When you save it, the file as it is now is kept beside it as “{name}”.</source>
        <translation>Этот план сделан в более ранней версии RACI Planner. При сохранении нынешний файл останется рядом под именем «{name}».</translation>
    </message>
    <message>
        <source>This plan was made with the newer version {app_version} and is open read-only.</source>
        <translation>План создан в более новой версии {app_version} и открыт только для чтения.</translation>
    </message>
    <message>
        <source>What {who} says is printed in “{name}” already. Sign without another outcome.</source>
        <translation>Решение уже напечатано в «{name}»: {who}. Подпишите, не указывая другого.</translation>
    </message>
    <message>
        <source>You have no permission for “{file}”. Ask its owner, or choose another place.</source>
        <translation>Нет прав на «{file}». Обратитесь к владельцу или выберите другое место.</translation>
    </message>
    <message>
        <source>You have no permission to read “{file}”. Ask its owner, or make a copy.</source>
        <translation>Нет прав читать «{file}». Обратитесь к владельцу или сделайте копию.</translation>
    </message>
    <message>
        <source>You may not write “{file}”. Choose another place.</source>
        <translation>Нет прав записать «{file}». Выберите другое место.</translation>
    </message>
    <message>
        <source>{sheet} is for posters. Choose --paper a4 or letter, or ask for a --poster.</source>
        <translation>{sheet} — для плакатов. Выберите --paper a4 или letter либо добавьте --poster.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Copy it to this computer and try again.</source>
        <translation>Файл «{file}» не читается: {reason}. Скопируйте его на этот компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Choose a plan file.</source>
        <translation>«{file}» — не файл. Выберите файл плана.</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Choose a spreadsheet or a text with tables.</source>
        <translation>«{file}» — не файл. Выберите таблицу или текст с таблицами.</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Choose another name.</source>
        <translation>«{file}» — не файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{file}” is not there: it was moved, renamed or deleted. Look for it again.</source>
        <translation>Файла «{file}» нет: его переместили, переименовали или удалили. Поищите его снова.</translation>
    </message>
    <message>
        <source>“{file}” is not there: it was moved, renamed or deleted. Look for it and open it again.</source>
        <translation>Файла «{file}» нет: его переместили, переименовали или удалили. Найдите его и откройте снова.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Overwrite it with --force, or choose another name.</source>
        <translation>«{file}» уже есть. Перезапишите с --force или выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the picture is damaged or cut off. Choose another file.</source>
        <translation>«{name}» не читается: картинка повреждена или обрезана. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” has a cell of more than {limit} characters: perhaps a quotation mark is never closed. Mend it and try again.</source>
        <translation>В «{name}» есть ячейка длиннее {limit} знаков: возможно, не закрыта кавычка. Исправьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} million pixels. Save the logo smaller, or choose another.</source>
        <translation>В «{name}» больше {most} млн точек. Сохраните логотип меньшего размера или выберите другой.</translation>
    </message>
    <message>
        <source>“{name}” has no field for the signature of “{signer}”. There are fields for: {names}.</source>
        <translation>В «{name}» нет поля для подписи «{signer}». Поля есть для: {names}.</translation>
    </message>
    <message>
        <source>“{name}” has no known ending. Use one of: {known}.</source>
        <translation>У «{name}» неизвестное окончание. Подходят: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has no table number {table}. See its tables with --list.</source>
        <translation>В «{name}» нет таблицы номер {table}. Список таблиц покажет --list.</translation>
    </message>
    <message>
        <source>“{name}” has no version “{version}”. It has: {names}.</source>
        <translation>В «{name}» нет версии «{version}». Есть: {names}.</translation>
    </message>
    <message>
        <source>“{name}” has the format of Excel before 2007. Save it as .xlsx and import that.</source>
        <translation>«{name}» — в формате Excel до 2007 года. Сохраните его как .xlsx и импортируйте.</translation>
    </message>
    <message>
        <source>“{name}” has {columns} columns; at most {limit} are read. Save only the matrix.</source>
        <translation>В «{name}» {columns} столбцов; читается не больше {limit}. Сохраните только матрицу.</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no workbook needs and was not read. Save it anew in Excel or LibreOffice.</source>
        <translation>В «{name}» есть объявления, которых в книге быть не должно; файл не прочитан. Сохраните его заново в Excel или LibreOffice.</translation>
    </message>
    <message>
        <source>“{name}” holds no goals: a table with a heading such as Goal or KPI, an outline with headings and lists, or a YAML list is expected.</source>
        <translation>В файле «{name}» нет целей: нужна таблица с заголовком «Цель» или «Показатель», структура с заголовками и списками или список YAML.</translation>
    </message>
    <message>
        <source>“{name}” holds no table that looks like a responsibility matrix. A matrix has activities in rows, roles above, and letters in the cells.</source>
        <translation>В «{name}» нет таблицы, похожей на матрицу ответственности. В матрице действия стоят в строках, роли — сверху, буквы — в ячейках.</translation>
    </message>
    <message>
        <source>“{name}” holds no values: a table with the headings KPI, Date and Value is expected.</source>
        <translation>В файле «{name}» нет значений: нужна таблица с заголовками «Показатель», «Дата» и «Значение».</translation>
    </message>
    <message>
        <source>“{name}” holds parts that no plan has ({place}) and was not opened. Ask for a fresh copy from where it came.</source>
        <translation>В «{name}» есть то, чего в плане не бывает ({place}); файл не открыт. Попросите новую копию у отправителя.</translation>
    </message>
    <message>
        <source>“{name}” holds signatures by certificate, which would be lost. Choose another name.</source>
        <translation>В «{name}» есть подписи сертификатом, они пропали бы. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, but no charter of this program: there is neither a plan nor a seal inside it.</source>
        <translation>«{name}» — это PDF, но не устав этой программы: внутри нет ни плана, ни печати.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF; tables cannot be read from it. Ask for the spreadsheet, or copy the table into one.</source>
        <translation>«{name}» — это PDF; таблицы из него не читаются. Попросите исходную таблицу или перенесите её в новую.</translation>
    </message>
    <message>
        <source>“{name}” is a plan already: open it instead of importing it.</source>
        <translation>«{name}» — уже план: откройте его, а не импортируйте.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file. Save it as .xlsx and import that.</source>
        <translation>«{name}» — файл OpenDocument. Сохраните его как .xlsx и импортируйте.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened ({reason}). Open its backup, or another copy.</source>
        <translation>Файл «{name}» повреждён и не открыт ({reason}). Откройте резервную или другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in Excel or LibreOffice, save it anew and import that.</source>
        <translation>Файл «{name}» повреждён. Откройте его в Excel или LibreOffice, сохраните заново и импортируйте.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>Файл «{name}» пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no plan. Open its backup, or another copy.</source>
        <translation>Файл «{name}» пуст: в нём нет плана. Откройте резервную или другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit}. Save the logo smaller, or choose another.</source>
        <translation>«{name}» больше {limit}. Сохраните логотип меньшего размера или выберите другой.</translation>
    </message>
    <message>
        <source>“{name}” is neither PNG nor JPEG. Save the logo as one of them.</source>
        <translation>«{name}» — не PNG и не JPEG. Сохраните логотип в одном из этих форматов.</translation>
    </message>
    <message>
        <source>“{name}” is no YAML list that can be read (line {place}: {reason}). Mend it.</source>
        <translation>«{name}» — не список YAML, который можно прочитать (строка {place}: {reason}). Исправьте файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF, or is cut off. Ask for the charter once more.</source>
        <translation>«{name}» — не PDF или обрезан. Попросите прислать устав ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is not a certificate with its key, or is damaged. Choose a file that ends in .p12 or .pfx.</source>
        <translation>«{name}» – не сертификат с ключом или повреждён. Выберите файл .p12 или .pfx.</translation>
    </message>
    <message>
        <source>“{name}” is not a plan of RACI Planner. To read a spreadsheet or a text, import it.</source>
        <translation>«{name}» — не план RACI Planner. Таблицу или текст нужно импортировать.</translation>
    </message>
    <message>
        <source>“{name}” is not a text. Save it as .xlsx, or as .csv in UTF-8.</source>
        <translation>«{name}» — не текст. Сохраните как .xlsx или как .csv в UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook, whatever its name says. Save it anew as .xlsx or .csv.</source>
        <translation>«{name}» — не книга Excel, что бы ни говорило имя. Сохраните заново как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window or on another computer. Open it read-only, or work on a copy.</source>
        <translation>«{name}» открыт в другом окне или на другом компьютере. Откройте его только для чтения или работайте с копией.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save a copy without the password and import that.</source>
        <translation>Файл «{name}» защищён паролем. Сохраните копию без пароля и импортируйте её.</translation>
    </message>
    <message>
        <source>“{name}” is read-only and was not saved. Save under another name.</source>
        <translation>Файл «{name}» доступен только для чтения и не сохранён. Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Choose another name.</source>
        <translation>Файл «{name}» доступен только для чтения. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a charter (more than {limit}). Choose another file.</source>
        <translation>«{name}» слишком велик для устава (больше {limit}). Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a plan ({size}, at most {limit}). Choose another file.</source>
        <translation>Файл «{name}» слишком велик для плана ({size}, не больше {limit}). Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read safely. Save only the sheet with the matrix.</source>
        <translation>Файл «{name}» слишком велик, чтобы читать его без риска. Сохраните только лист с матрицей.</translation>
    </message>
    <message>
        <source>“{name}” lies beside this file: another program has it open, or was stopped while it wrote. What it holds was not read.</source>
        <translation>Рядом с файлом лежит «{name}»: другая программа его открыла или была остановлена при записи. Его содержимое не прочитано.</translation>
    </message>
    <message>
        <source>“{name}” was changed after it was made or signed, so it is not signed. “raciplanner verify” and “Check a charter…” say what was changed; ask for the charter once more.</source>
        <translation>«{name}» изменён после создания или подписания, поэтому не подписывается. Что изменено, покажут «raciplanner verify» и «Проверить устав…»; запросите устав ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since you opened it and was not overwritten. Compare the two, or save under another name.</source>
        <translation>Файл «{name}» изменил кто-то другой после того, как вы его открыли; он не перезаписан. Сравните их или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of RACI Planner. Update the program to open it.</source>
        <translation>«{name}» создан в более новой версии RACI Planner. Чтобы открыть его, обновите программу.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted since you opened it. Save under another name to keep your work.</source>
        <translation>Файл «{name}» переместили или удалили после того, как вы его открыли. Сохраните под другим именем, чтобы не потерять работу.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk is full. Free space or choose another place.</source>
        <translation>Файл «{name}» не сохранён: диск заполнен. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: {reason}. Try again or choose another place.</source>
        <translation>Файл «{name}» не сохранён: {reason}. Попробуйте снова или выберите другое место.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free space or choose another place.</source>
        <translation>Файл «{name}» не записан: диск заполнен. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Try again or choose another place.</source>
        <translation>Файл «{name}» не записан: {reason}. Попробуйте снова или выберите другое место.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Подчиняется</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакансия</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Вид файла</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Activities down, roles across, as in the window.</source>
        <translation>Действия по строкам, роли по столбцам, как в окне.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Выгрузить матрицу</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Страница HTML</translation>
    </message>
    <message>
        <source>JSON always holds the whole plan.</source>
        <translation>JSON всегда содержит план целиком.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Данные JSON</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Таблица Markdown</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>One row for each filled cell.</source>
        <translation>По строке на каждую заполненную ячейку.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <translation>
            <numerusform>%n файл там уже есть. Заменить его?</numerusform>
            <numerusform>%n файла там уже есть. Заменить их?</numerusform>
            <numerusform>%n файлов там уже есть. Заменить их?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Folder for all</source>
        <translation>Папка для всего</translation>
    </message>
    <message>
        <source>It is written, but:</source>
        <translation>Записано, но:</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save the charter</source>
        <translation>Сохранить устав</translation>
    </message>
    <message>
        <source>Save the map of goals</source>
        <translation>Сохранить карту целей</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Сохранить матрицу</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Сохранение плаката</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>accepted when</source>
        <translation>принято, когда</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>повестка</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>аудитории</translation>
    </message>
    <message>
        <source>balancing rule</source>
        <translation>правило баланса</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>база</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>отделы</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>зависит от</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>заместитель</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>особое мнение</translation>
    </message>
    <message>
        <source>document language</source>
        <translation>язык документа</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>done when</source>
        <translation>считается сделанным, когда</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>цели</translation>
    </message>
    <message>
        <source>goes back to</source>
        <translation>возвращается к</translation>
    </message>
    <message>
        <source>guard KPIs</source>
        <translation>контрольные показатели</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>горизонт</translation>
    </message>
    <message>
        <source>how</source>
        <translation>как</translation>
    </message>
    <message>
        <source>how it is measured</source>
        <translation>как измеряется</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>периодичность</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>letter set</source>
        <translation>набор букв</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>буквы</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>may sign</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>person</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>красный от</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>подчиняется</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>дата пересмотра</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>shared tools</source>
        <translation>общие инструменты</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
    <message>
        <source>takes part in the workshop</source>
        <translation>участвует во встрече</translation>
    </message>
    <message>
        <source>target</source>
        <translation>план</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>что передаётся</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>что нового</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>что сказано</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>кто решил</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>кто решает</translation>
    </message>
    <message>
        <source>who hands over</source>
        <translation>кто передаёт</translation>
    </message>
    <message>
        <source>who takes over</source>
        <translation>кто принимает</translation>
    </message>
    <message>
        <source>within</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>yellow from</source>
        <translation>жёлтый от</translation>
    </message>
</context>
<context>
    <name>FileBars</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>This plan is read-only.</source>
        <translation>Этот план открыт только для чтения.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n изменение не сохранено.</numerusform>
            <numerusform>%n изменения не сохранены.</numerusform>
            <numerusform>%n изменений не сохранено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since {time}.</source>
        <translation>
            <numerusform>%n изменение с {time}.</numerusform>
            <numerusform>%n изменения с {time}.</numerusform>
            <numerusform>%n изменений с {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities, roles and people of “{name}”, without letters</source>
        <translation>Действия, роли и люди из «{name}», без букв</translation>
    </message>
    <message>
        <source>By {user} on {host}, since {time}.</source>
        <translation>Открыл {user} на компьютере {host}, с {time}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>On {host}, since {time}.</source>
        <translation>На компьютере {host}, с {time}.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Open last saved</source>
        <translation>Открыть сохранённый</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Открыть восстановленный</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Записать поверх</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation>Сохранить копию без истории</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save changes to “{title}”?</source>
        <translation>Сохранить изменения в «{title}»?</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Снова сохранить туда же</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Take activities and roles from a plan</source>
        <translation>Взять действия и роли из плана</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The backup from {time} is whole.</source>
        <translation>Резервная копия от {time} цела.</translation>
    </message>
    <message>
        <source>The backup “{name}” beside it cannot be read either.</source>
        <translation>Резервная копия «{name}» рядом с ним тоже не читается.</translation>
    </message>
    <message>
        <source>The plan in {name}. Save it to keep it.</source>
        <translation>План из {name}. Сохраните его, чтобы он остался.</translation>
    </message>
    <message>
        <source>The plan was not opened.</source>
        <translation>План не открыт.</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>План не сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended unexpectedly. The recovery copy of “{title}” from {time} has %n changes that were not saved.</source>
        <translation>
            <numerusform>Программа неожиданно завершилась. В копии для восстановления плана «{title}» от {time} — %n несохранённое изменение.</numerusform>
            <numerusform>Программа неожиданно завершилась. В копии для восстановления плана «{title}» от {time} — %n несохранённых изменения.</numerusform>
            <numerusform>Программа неожиданно завершилась. В копии для восстановления плана «{title}» от {time} — %n несохранённых изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. “{title}” was never saved; there is a recovery copy from {time}.</source>
        <translation>Программа неожиданно завершилась. План «{title}» ещё не сохраняли; есть копия для восстановления от {time}.</translation>
    </message>
    <message>
        <source>The recovery copy stays until you discard it on the start screen.</source>
        <translation>Копия для восстановления остаётся, пока вы не удалите её на начальном экране.</translation>
    </message>
    <message>
        <source>This is the plan itself. Choose another name for the copy.</source>
        <translation>Это сам план. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>This plan has never been saved.</source>
        <translation>Этот план ещё ни разу не сохраняли.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Где теперь «{name}»?</translation>
    </message>
    <message>
        <source>You can look at it read-only, or work on a copy.</source>
        <translation>Его можно посмотреть без изменений или работать с копией.</translation>
    </message>
    <message>
        <source>Your changes are still here, and in the recovery copy.</source>
        <translation>Ваши изменения остались здесь и в копии для восстановления.</translation>
    </message>
    <message>
        <source>Your changes are still here, in this window.</source>
        <translation>Ваши изменения остались здесь, в этом окне.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>“Open anyway” is for the case that the program there has crashed: what the other one saves meanwhile would not be overwritten, but asked about.</source>
        <translation>«Всё равно открыть» — на случай, если программа там аварийно завершилась. Если план тем временем сохранят там, он не будет перезаписан без вопроса.</translation>
    </message>
    <message>
        <source>“{name}” is already open.</source>
        <translation>«{name}» уже открыт.</translation>
    </message>
    <message>
        <source>“{name}” is saved, without history and versions.</source>
        <translation>«{name}» сохранён без истории и версий.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Выбранное замечание</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n accepted with a reason.</source>
        <translation>
            <numerusform>Принято с причиной: %n.</numerusform>
            <numerusform>Принято с причиной: %n.</numerusform>
            <numerusform>Принято с причиной: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities serve the goal “{goal}”, and nobody is accountable for any of them: {activities}.</source>
        <translation>
            <numerusform>Цели «{goal}» служит %n действие, и за него никто не отвечает: {activities}.</numerusform>
            <numerusform>Цели «{goal}» служат %n действия, и ни за одно никто не отвечает: {activities}.</numerusform>
            <numerusform>Цели «{goal}» служат %n действий, и ни за одно никто не отвечает: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities wait for one another in a circle, and different roles answer for them: {activities}.</source>
        <translation>
            <numerusform>%n действие ждёт само себя по кругу, а отвечают за него разные роли: {activities}.</numerusform>
            <numerusform>%n действия ждут друг друга по кругу, а отвечают за них разные роли: {activities}.</numerusform>
            <numerusform>%n действий ждут друг друга по кругу, а отвечают за них разные роли: {activities}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells belong to an activity that is not in the plan: “{activity}”.</source>
        <translation>
            <numerusform>%n ячейка относится к действию, которого нет в плане: «{activity}».</numerusform>
            <numerusform>%n ячейки относятся к действию, которого нет в плане: «{activity}».</numerusform>
            <numerusform>%n ячеек относятся к действию, которого нет в плане: «{activity}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “{activity}” belong to roles that are not in the plan: {roles}.</source>
        <translation>
            <numerusform>%n ячейка действия «{activity}» относится к ролям, которых нет в плане: {roles}.</numerusform>
            <numerusform>%n ячейки действия «{activity}» относятся к ролям, которых нет в плане: {roles}.</numerusform>
            <numerusform>%n ячеек действия «{activity}» относятся к ролям, которых нет в плане: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals are on the map (asked above {limit}).</source>
        <translation>
            <numerusform>На карте %n цель (вопрос — при числе больше {limit}).</numerusform>
            <numerusform>На карте %n цели (вопрос — при числе больше {limit}).</numerusform>
            <numerusform>На карте %n целей (вопрос — при числе больше {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals support one another in a circle: {goals}.</source>
        <translation>
            <numerusform>%n цель поддерживает саму себя: {goals}.</numerusform>
            <numerusform>%n цели поддерживают друг друга по кругу: {goals}.</numerusform>
            <numerusform>%n целей поддерживают друг друга по кругу: {goals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are consulted on “{activity}” (asked from {limit}).</source>
        <translation>
            <numerusform>По действию «{activity}» советуются с %n ролью из {columns} (вопрос — от {limit}).</numerusform>
            <numerusform>По действию «{activity}» советуются с %n ролями из {columns} (вопрос — от {limit}).</numerusform>
            <numerusform>По действию «{activity}» советуются с %n ролями из {columns} (вопрос — от {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are informed of “{activity}” (asked from {limit}).</source>
        <translation>
            <numerusform>О действии «{activity}» сообщают %n роли из {columns} (вопрос — от {limit}).</numerusform>
            <numerusform>О действии «{activity}» сообщают %n ролям из {columns} (вопрос — от {limit}).</numerusform>
            <numerusform>О действии «{activity}» сообщают %n ролям из {columns} (вопрос — от {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {rows} dependencies pass work from one accountable to another (noted above {limit} %), most often between {roles}.</source>
        <translation>
            <numerusform>%n зависимость из {rows} передаёт работу от одного ответственного другому (замечание — больше {limit} %), чаще всего между ролями: {roles}.</numerusform>
            <numerusform>%n зависимости из {rows} передают работу от одного ответственного другому (замечание — больше {limit} %), чаще всего между ролями: {roles}.</numerusform>
            <numerusform>%n зависимостей из {rows} передают работу от одного ответственного другому (замечание — больше {limit} %), чаще всего между ролями: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {rows} pairs of roles are asked or told by one another although their work does not hang together (noted above {limit} %).</source>
        <translation>
            <numerusform>%n пара ролей из {rows} советуется или сообщает друг другу, хотя их работа не связана (замечание — больше {limit} %).</numerusform>
            <numerusform>%n пары ролей из {rows} советуются или сообщают друг другу, хотя их работа не связана (замечание — больше {limit} %).</numerusform>
            <numerusform>%n пар ролей из {rows} советуются или сообщают друг другу, хотя их работа не связана (замечание — больше {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>Отложено: %n.</numerusform>
            <numerusform>Отложено: %n.</numerusform>
            <numerusform>Отложено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are accountable for the goal “{goal}”: {roles}.</source>
        <translation>
            <numerusform>За цель «{goal}» отвечает %n роль: {roles}.</numerusform>
            <numerusform>За цель «{goal}» отвечают %n роли: {roles}.</numerusform>
            <numerusform>За цель «{goal}» отвечают %n ролей: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are accountable for “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>За результат действия «{activity}» отвечает %n роль: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>За результат действия «{activity}» отвечают %n роли: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>За результат действия «{activity}» отвечают %n ролей: {roles}. Набор букв допускает {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles could be left out and all activities would still be tied by others: {roles}.</source>
        <translation>
            <numerusform>Без %n роли все действия остались бы связаны через других: {roles}.</numerusform>
            <numerusform>Без %n ролей все действия остались бы связаны через других: {roles}.</numerusform>
            <numerusform>Без %n ролей все действия остались бы связаны через других: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles} (asked from {limit}).</source>
        <translation>
            <numerusform>Действие «{activity}» выполняет %n роль: {roles} (вопрос — от {limit}).</numerusform>
            <numerusform>Действие «{activity}» выполняют %n роли: {roles} (вопрос — от {limit}).</numerusform>
            <numerusform>Действие «{activity}» выполняют %n ролей: {roles} (вопрос — от {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>Действие «{activity}» выполняет %n роль: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>Действие «{activity}» выполняют %n роли: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>Действие «{activity}» выполняют %n ролей: {roles}. Набор букв допускает {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation>
            <numerusform>В действии «{activity}» {functions} у %n роли: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>В действии «{activity}» {functions} у %n ролей: {roles}. Набор букв допускает {limit}.</numerusform>
            <numerusform>В действии «{activity}» {functions} у %n ролей: {roles}. Набор букв допускает {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”; these letters ask for {limit} or more.</source>
        <translation>
            <numerusform>В действии «{activity}» {functions} у %n роли; набор букв требует не меньше {limit}.</numerusform>
            <numerusform>В действии «{activity}» {functions} у %n ролей; набор букв требует не меньше {limit}.</numerusform>
            <numerusform>В действии «{activity}» {functions} у %n ролей; набор букв требует не меньше {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles share the work on “{activity}”: {roles}.</source>
        <translation>
            <numerusform>Действие «{activity}» выполняет %n роль: {roles}.</numerusform>
            <numerusform>Действие «{activity}» выполняют вместе %n роли: {roles}.</numerusform>
            <numerusform>Действие «{activity}» выполняют вместе %n ролей: {roles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules checked</source>
        <translation>
            <numerusform>Проверено %n правило</numerusform>
            <numerusform>Проверено %n правила</numerusform>
            <numerusform>Проверено %n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>A search will not find it; type it anew?</source>
        <translation>Поиск его не найдёт; набрать заново?</translation>
    </message>
    <message numerus="yes">
        <source>All %n roles take part in “{activity}”.</source>
        <translation>
            <numerusform>В действии «{activity}» участвует единственная роль: %n.</numerusform>
            <numerusform>В действии «{activity}» участвуют все %n роли.</numerusform>
            <numerusform>В действии «{activity}» участвуют все %n ролей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these several plans in one?</source>
        <translation>Не несколько ли это планов в одном?</translation>
    </message>
    <message>
        <source>Are these two roles, or one?</source>
        <translation>Это две роли или одна?</translation>
    </message>
    <message>
        <source>Are they one activity?</source>
        <translation>Это одно и то же действие?</translation>
    </message>
    <message>
        <source>Are they one role?</source>
        <translation>Это одна и та же роль?</translation>
    </message>
    <message numerus="yes">
        <source>Both sales and marketing address “{text}”, in %n activities: {activities}.</source>
        <translation>
            <numerusform>И продажи, и маркетинг обращаются к аудитории «{text}», %n действие: {activities}.</numerusform>
            <numerusform>И продажи, и маркетинг обращаются к аудитории «{text}», %n действия: {activities}.</numerusform>
            <numerusform>И продажи, и маркетинг обращаются к аудитории «{text}», %n действий: {activities}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sales and marketing answer for “{activity}”: {roles}.</source>
        <translation>За «{activity}» отвечают и продажи, и маркетинг: {roles}.</translation>
    </message>
    <message>
        <source>Both sales and marketing do “{activity}” ({roles}), and no dividing line is written down.</source>
        <translation>«{activity}» выполняют и продажи, и маркетинг ({roles}), а правило раздела не записано.</translation>
    </message>
    <message>
        <source>Both sales and marketing do “{activity}” ({roles}), and no dividing line is written down. A usual one: “{text}”</source>
        <translation>«{activity}» выполняют и продажи, и маркетинг ({roles}), а правило раздела не записано. Обычное правило: «{text}»</translation>
    </message>
    <message>
        <source>Both sales and marketing do “{activity}” ({roles}), by a dividing line that is written down.</source>
        <translation>«{activity}» выполняют и продажи, и маркетинг ({roles}) — по записанному правилу раздела.</translation>
    </message>
    <message numerus="yes">
        <source>Both sales and marketing work with “{text}”, in %n activities: {activities}.</source>
        <translation>
            <numerusform>И продажи, и маркетинг работают с «{text}», %n действие: {activities}.</numerusform>
            <numerusform>И продажи, и маркетинг работают с «{text}», %n действия: {activities}.</numerusform>
            <numerusform>И продажи, и маркетинг работают с «{text}», %n действий: {activities}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can it be broken into smaller activities with one doer each?</source>
        <translation>Можно ли разбить его на действия помельче, по одному исполнителю на каждое?</translation>
    </message>
    <message>
        <source>Can it steer what it answers for?</source>
        <translation>Может ли роль управлять тем, за что отвечает?</translation>
    </message>
    <message>
        <source>Can one role keep up with so much?</source>
        <translation>Справится ли одна роль со всем этим?</translation>
    </message>
    <message>
        <source>Could it take something on, or stay out?</source>
        <translation>Может ли она что-то взять на себя или не участвовать вовсе?</translation>
    </message>
    <message>
        <source>Could somebody closer to the work answer for it?</source>
        <translation>Не мог бы отвечать тот, кто ближе к работе?</translation>
    </message>
    <message>
        <source>Could they hear it from one another?</source>
        <translation>Не могут ли они узнать это друг от друга?</translation>
    </message>
    <message>
        <source>Do both sides know it?</source>
        <translation>Обе стороны его знают?</translation>
    </message>
    <message>
        <source>Do those who depend on it know what happens?</source>
        <translation>Знают ли те, кто от этого зависит, что происходит?</translation>
    </message>
    <message>
        <source>Does everything have to pass here?</source>
        <translation>Всё ли должно идти через неё?</translation>
    </message>
    <message>
        <source>Does it belong in the matrix, or only on the mailing list?</source>
        <translation>Место ли ей в матрице или только в списке рассылки?</translation>
    </message>
    <message>
        <source>Does it fit here?</source>
        <translation>Подходит ли оно здесь?</translation>
    </message>
    <message>
        <source>For which of them could others answer?</source>
        <translation>За какие из них могли бы отвечать другие?</translation>
    </message>
    <message>
        <source>How do they learn of one another’s work?</source>
        <translation>Как они узнают о работе друг друга?</translation>
    </message>
    <message>
        <source>How does one learn that the other has finished?</source>
        <translation>Как одни узнают, что другие закончили?</translation>
    </message>
    <message>
        <source>How will both sides see that it is reached?</source>
        <translation>Как обе стороны увидят, что она достигнута?</translation>
    </message>
    <message>
        <source>How will you know whether it is reached?</source>
        <translation>Как вы узнаете, достигнут ли он?</translation>
    </message>
    <message>
        <source>In {role} the word “{text}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>В названии роли «{role}» слово «{text}» смешивает похожие латинские и русские буквы.</translation>
    </message>
    <message>
        <source>In “{activity}” the word “{text}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>В названии «{activity}» слово «{text}» смешивает похожие латинские и русские буквы.</translation>
    </message>
    <message>
        <source>Is every one of these hand-overs agreed?</source>
        <translation>О каждой ли из этих передач есть договорённость?</translation>
    </message>
    <message>
        <source>Is everybody needed, or is it only to be on the safe side?</source>
        <translation>Нужны ли все или это на всякий случай?</translation>
    </message>
    <message>
        <source>Is it an activity, or news about another one?</source>
        <translation>Это действие или новость о другом действии?</translation>
    </message>
    <message>
        <source>Is it one piece of work, done twice?</source>
        <translation>Не одна ли это работа, сделанная дважды?</translation>
    </message>
    <message>
        <source>Is that needed? Where would it be enough to tell it after?</source>
        <translation>Нужно ли это? Где хватило бы сообщения после?</translation>
    </message>
    <message>
        <source>Is that too much for one person?</source>
        <translation>Не слишком ли это много для одного человека?</translation>
    </message>
    <message>
        <source>Is that what was meant?</source>
        <translation>Так и было задумано?</translation>
    </message>
    <message>
        <source>Is the role needed here?</source>
        <translation>Нужна ли здесь эта роль?</translation>
    </message>
    <message>
        <source>Must all be asked beforehand, or can some be told and object if they must?</source>
        <translation>Всех ли нужно спрашивать заранее или кому-то можно сообщить, а он возразит, если надо?</translation>
    </message>
    <message>
        <source>Must all hear of it every time, or only when something goes off plan?</source>
        <translation>Всем ли нужно сообщать каждый раз или только когда что-то идёт не по плану?</translation>
    </message>
    <message>
        <source>Must so much pass through it before a decision?</source>
        <translation>Должно ли столько решений проходить через неё?</translation>
    </message>
    <message>
        <source>No KPI measures the shared goal “{goal}”.</source>
        <translation>Цель «{goal}» не измеряет ни один показатель.</translation>
    </message>
    <message>
        <source>No activity and no other goal works for the goal “{goal}”.</source>
        <translation>Ни одно действие и ни одна другая цель не работает на цель «{goal}».</translation>
    </message>
    <message>
        <source>No person is named for any role that does “{activity}”: {roles}.</source>
        <translation>Ни для одной роли, выполняющей «{activity}», не назван человек: {roles}.</translation>
    </message>
    <message>
        <source>No shared goal supports “{goal}” of the company.</source>
        <translation>Ни одна общая цель не поддерживает цель компании «{goal}».</translation>
    </message>
    <message>
        <source>Nobody does “{activity}”, and nobody answers for it.</source>
        <translation>Действие «{activity}» никто не выполняет, и никто за него не отвечает.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n times.</source>
        <translation>
            <numerusform>Роль «{role}» никто не занимает, а {owner_letter} или {doer_letter} у неё %n раз.</numerusform>
            <numerusform>Роль «{role}» никто не занимает, а {owner_letter} или {doer_letter} у неё %n раза.</numerusform>
            <numerusform>Роль «{role}» никто не занимает, а {owner_letter} или {doer_letter} у неё %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is accountable for the goal “{goal}”.</source>
        <translation>За цель «{goal}» никто не отвечает.</translation>
    </message>
    <message>
        <source>Nobody is accountable for “{activity}”: no role has {owner_letter}.</source>
        <translation>За результат действия «{activity}» никто не отвечает: нет {owner_letter}.</translation>
    </message>
    <message>
        <source>Nobody is asked or told about “{activity}”: it has no {functions}.</source>
        <translation>По действию «{activity}» никого не спрашивают и никому не сообщают: нет {functions}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check yet: %n activities.</source>
        <translation>
            <numerusform>Проверять пока нечего: %n действие.</numerusform>
            <numerusform>Проверять пока нечего: %n действия.</numerusform>
            <numerusform>Проверять пока нечего: %n действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n KPIs none is joint: each side can win alone.</source>
        <translation>
            <numerusform>Единственный показатель (%n) не общий: каждая сторона может выиграть в одиночку.</numerusform>
            <numerusform>Из %n показателей ни один не общий: каждая сторона может выиграть в одиночку.</numerusform>
            <numerusform>Из %n показателей ни один не общий: каждая сторона может выиграть в одиночку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {role} does %n activities, without support and without a deputy (asked from {limit}).</source>
        <translation>
            <numerusform>Только роль «{role}» выполняет %n действие — без помощников и без заместителя (вопрос — от {limit}).</numerusform>
            <numerusform>Только роль «{role}» выполняет %n действия — без помощников и без заместителя (вопрос — от {limit}).</numerusform>
            <numerusform>Только роль «{role}» выполняет %n действий — без помощников и без заместителя (вопрос — от {limit}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales and marketing often meet in “{activity}”, but nobody of {side} has a letter here. {text}</source>
        <translation>«{activity}» — частая зона пересечения продаж и маркетинга, но у стороны «{side}» здесь нет ни одной буквы. {text}</translation>
    </message>
    <message>
        <source>Should somebody else look at the result?</source>
        <translation>Не стоит ли кому-то ещё взглянуть на результат?</translation>
    </message>
    <message>
        <source>Should the one who answers also sign?</source>
        <translation>Не должен ли утверждать тот, кто отвечает?</translation>
    </message>
    <message>
        <source>The KPI “{kpi}” lacks: {fields}.</source>
        <translation>У показателя «{kpi}» не указано: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>The department {departments} works by itself: of its {rows} activities it shares %n with others.</source>
        <translation>
            <numerusform>Отдел «{departments}» работает сам по себе: из его действий ({rows}) с другими общее %n.</numerusform>
            <numerusform>Отдел «{departments}» работает сам по себе: из его действий ({rows}) с другими общие %n.</numerusform>
            <numerusform>Отдел «{departments}» работает сам по себе: из его действий ({rows}) с другими общих %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal “{goal}” is shared by {shared}, but in its %n activities only {departments} does the work or answers for it.</source>
        <translation>
            <numerusform>Цель «{goal}» общая ({shared}), но её действие (%n) выполняет и отвечает за него только {departments}.</numerusform>
            <numerusform>Цель «{goal}» общая ({shared}), но её действия (%n) выполняет и отвечает за них только {departments}.</numerusform>
            <numerusform>Цель «{goal}» общая ({shared}), но её действия (%n) выполняет и отвечает за них только {departments}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal “{goal}” is shared by {shared}, but the %n goals that support it are all of {departments}.</source>
        <translation>
            <numerusform>Цель «{goal}» общая ({shared}), но поддерживающая её цель (%n) — только от {departments}.</numerusform>
            <numerusform>Цель «{goal}» общая ({shared}), но все поддерживающие её цели (%n) — только от {departments}.</numerusform>
            <numerusform>Цель «{goal}» общая ({shared}), но все поддерживающие её цели (%n) — только от {departments}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal “{goal}” of {departments} supports nothing shared.</source>
        <translation>Цель «{goal}» ({departments}) не поддерживает ничего общего.</translation>
    </message>
    <message>
        <source>The goal “{goal}” runs outside the dates of {goals}, which it supports.</source>
        <translation>Сроки цели «{goal}» выходят за сроки цели {goals}, которую она поддерживает.</translation>
    </message>
    <message>
        <source>The goal “{goal}” supports no goal of the company.</source>
        <translation>Цель «{goal}» не поддерживает ни одной цели компании.</translation>
    </message>
    <message>
        <source>The goals {goals} pull apart, and no rule balances them.</source>
        <translation>Цели {goals} тянут в разные стороны, а правила баланса нет.</translation>
    </message>
    <message>
        <source>The load of the roles is uneven: Gini {share} % (asked above {limit} %). Most is on {roles}.</source>
        <translation>Нагрузка ролей неравномерна: индекс Джини {share} % (вопрос — больше {limit} %). Больше всего её у роли: {roles}.</translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; above {limit} few people read it to the end.</source>
        <translation>
            <numerusform>В матрице %n действие; больше {limit} мало кто дочитывает до конца.</numerusform>
            <numerusform>В матрице %n действия; больше {limit} мало кто дочитывает до конца.</numerusform>
            <numerusform>В матрице %n действий; больше {limit} мало кто дочитывает до конца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; up to {limit} are easy to discuss.</source>
        <translation>
            <numerusform>В матрице %n действие; до {limit} легко обсудить.</numerusform>
            <numerusform>В матрице %n действия; до {limit} легко обсудить.</numerusform>
            <numerusform>В матрице %n действий; до {limit} легко обсудить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n roles; up to {limit} are easy to discuss.</source>
        <translation>
            <numerusform>В матрице %n роль; до {limit} легко обсудить.</numerusform>
            <numerusform>В матрице %n роли; до {limit} легко обсудить.</numerusform>
            <numerusform>В матрице %n ролей; до {limit} легко обсудить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan falls into %n parts that nothing ties together; apart from the largest stand {roles}.</source>
        <translation>
            <numerusform>План распадается на %n часть, ничем не связанную с другими; вне самой большой стоят роли: {roles}.</numerusform>
            <numerusform>План распадается на %n части, ничем не связанные между собой; вне самой большой стоят роли: {roles}.</numerusform>
            <numerusform>План распадается на %n частей, ничем не связанных между собой; вне самой большой стоят роли: {roles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>В плане пока нет действий.</translation>
    </message>
    <message numerus="yes">
        <source>The plan has no letters yet: %n cells, all blank.</source>
        <translation>
            <numerusform>В плане пока нет букв: %n ячейка, и та пуста.</numerusform>
            <numerusform>В плане пока нет букв: %n ячейки, все пусты.</numerusform>
            <numerusform>В плане пока нет букв: %n ячеек, все пусты.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no roles yet.</source>
        <translation>В плане пока нет ролей.</translation>
    </message>
    <message>
        <source>The role {role} has the same name as an earlier column.</source>
        <translation>Роль «{role}» называется так же, как один из предыдущих столбцов.</translation>
    </message>
    <message numerus="yes">
        <source>The work of {roles} hangs together %n times, but no activity brings them together.</source>
        <translation>
            <numerusform>Работа ролей {roles} связана %n раз, но ни одно действие не сводит их вместе.</numerusform>
            <numerusform>Работа ролей {roles} связана %n раза, но ни одно действие не сводит их вместе.</numerusform>
            <numerusform>Работа ролей {roles} связана %n раз, но ни одно действие не сводит их вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be handed over before it is too much?</source>
        <translation>Что можно передать, пока не стало слишком много?</translation>
    </message>
    <message>
        <source>What could others take over?</source>
        <translation>Что могли бы взять на себя другие?</translation>
    </message>
    <message>
        <source>What do the others do for it?</source>
        <translation>Что делают для неё остальные?</translation>
    </message>
    <message>
        <source>What do they add that nobody else does?</source>
        <translation>Что они дают такого, чего не даёт никто другой?</translation>
    </message>
    <message>
        <source>What does the other side contribute?</source>
        <translation>Что вносит другая сторона?</translation>
    </message>
    <message>
        <source>What exactly is done with it?</source>
        <translation>Что именно с этим делают?</translation>
    </message>
    <message>
        <source>What happens when this role is away?</source>
        <translation>Что будет, если эта роль отсутствует?</translation>
    </message>
    <message>
        <source>What holds when both cannot be had, and who decides?</source>
        <translation>Что действует, когда обе недостижимы сразу, и кто решает?</translation>
    </message>
    <message>
        <source>What is it done for?</source>
        <translation>Для чего это делается?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Что нужно делать?</translation>
    </message>
    <message>
        <source>What must both departments reach together for it?</source>
        <translation>Чего для неё должны вместе достичь оба отдела?</translation>
    </message>
    <message>
        <source>What should be read from it?</source>
        <translation>Что из этого следует?</translation>
    </message>
    <message>
        <source>What will be done to reach it?</source>
        <translation>Что будет сделано, чтобы её достичь?</translation>
    </message>
    <message>
        <source>What would stay undone without it?</source>
        <translation>Что без неё останется несделанным?</translation>
    </message>
    <message>
        <source>Where does the part of one end and of the other begin?</source>
        <translation>Где кончается часть одних и начинается часть других?</translation>
    </message>
    <message>
        <source>Which dates are right?</source>
        <translation>Какие сроки верны?</translation>
    </message>
    <message>
        <source>Which definition holds for both?</source>
        <translation>Какое определение действует для обоих?</translation>
    </message>
    <message>
        <source>Which figure do both answer for?</source>
        <translation>За какую цифру отвечают оба?</translation>
    </message>
    <message>
        <source>Which goes first, and who decides?</source>
        <translation>Что важнее и кто решает?</translation>
    </message>
    <message>
        <source>Which letter does it become?</source>
        <translation>Какой буквой это станет?</translation>
    </message>
    <message>
        <source>Which number holds for both?</source>
        <translation>Какое число действует для обоих?</translation>
    </message>
    <message>
        <source>Which of them can begin without the others?</source>
        <translation>Какое из них может начаться без остальных?</translation>
    </message>
    <message>
        <source>Which of them come first?</source>
        <translation>Какие из них первые?</translation>
    </message>
    <message>
        <source>Which of them could be decided nearer to the work?</source>
        <translation>Что из этого можно решать ближе к работе?</translation>
    </message>
    <message>
        <source>Which of them could be left out?</source>
        <translation>Без каких из них можно обойтись?</translation>
    </message>
    <message>
        <source>Which of them does it serve, or is it still needed?</source>
        <translation>Какой из них она служит и нужна ли ещё?</translation>
    </message>
    <message>
        <source>Which of them does it, and what do the others do?</source>
        <translation>Кто из них это делает и что делают остальные?</translation>
    </message>
    <message>
        <source>Which of them is it?</source>
        <translation>Кто из них?</translation>
    </message>
    <message>
        <source>Which of them is meant?</source>
        <translation>Что из этого имеется в виду?</translation>
    </message>
    <message>
        <source>Which of them would nobody miss?</source>
        <translation>Без каких из них никто не заметит потери?</translation>
    </message>
    <message>
        <source>Which of these links is the wrong way round?</source>
        <translation>Какая из этих связей направлена не туда?</translation>
    </message>
    <message>
        <source>Which shared goal does it contribute to?</source>
        <translation>В какую общую цель она вносит вклад?</translation>
    </message>
    <message>
        <source>Who answers for reaching it?</source>
        <translation>Кто отвечает за её достижение?</translation>
    </message>
    <message>
        <source>Who answers if nothing happens?</source>
        <translation>Кто ответит, если ничего не произойдёт?</translation>
    </message>
    <message>
        <source>Who decides how it is used?</source>
        <translation>Кто решает, как им пользоваться?</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Кто делает работу?</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Кто что делает?</translation>
    </message>
    <message>
        <source>Who does which part?</source>
        <translation>Кто какую часть делает?</translation>
    </message>
    <message>
        <source>Who else can check it?</source>
        <translation>Кто ещё может проверить?</translation>
    </message>
    <message>
        <source>Who else could hold them together?</source>
        <translation>Кто ещё мог бы их связать?</translation>
    </message>
    <message>
        <source>Who exactly does it?</source>
        <translation>Кто именно это делает?</translation>
    </message>
    <message>
        <source>Who fills it, or who stands in?</source>
        <translation>Кто её займёт или кто заменит?</translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation>За кем последнее слово?</translation>
    </message>
    <message>
        <source>Who inside the company has the last word?</source>
        <translation>За кем последнее слово внутри компании?</translation>
    </message>
    <message>
        <source>Who makes sure that they happen?</source>
        <translation>Кто следит, чтобы они состоялись?</translation>
    </message>
    <message>
        <source>Who must have a column, and who is only told?</source>
        <translation>Кому нужен столбец, а кому достаточно сообщить?</translation>
    </message>
    <message>
        <source>Who of them gives, or takes over?</source>
        <translation>Кто из них передаёт или принимает?</translation>
    </message>
    <message>
        <source>Who of them should at least be told?</source>
        <translation>Кому из них надо хотя бы сообщать?</translation>
    </message>
    <message>
        <source>Who says what to them, and when?</source>
        <translation>Кто, что и когда ей говорит?</translation>
    </message>
    <message>
        <source>Who stands in when this role is away?</source>
        <translation>Кто заменит, если этой роли нет на месте?</translation>
    </message>
    <message>
        <source>Who takes it on, or can it go?</source>
        <translation>Кто возьмёт это на себя или его можно убрать?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Кто участвует?</translation>
    </message>
    <message>
        <source>Who takes them over, or can they go?</source>
        <translation>Кто возьмёт их на себя или их можно убрать?</translation>
    </message>
    <message>
        <source>Who takes this part?</source>
        <translation>Кто возьмёт эту часть?</translation>
    </message>
    <message>
        <source>Whose success depends on this result?</source>
        <translation>Чей успех зависит от этого результата?</translation>
    </message>
    <message>
        <source>With whom should it work together?</source>
        <translation>С кем ему стоит работать вместе?</translation>
    </message>
    <message numerus="yes">
        <source>Without {role} the network of roles and activities falls into %n parts.</source>
        <translation>
            <numerusform>Без роли «{role}» сеть ролей и действий распадается на %n часть.</numerusform>
            <numerusform>Без роли «{role}» сеть ролей и действий распадается на %n части.</numerusform>
            <numerusform>Без роли «{role}» сеть ролей и действий распадается на %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would two matrices, by phase or by team, be easier to use?</source>
        <translation>Не удобнее ли две матрицы — по этапам или по командам?</translation>
    </message>
    <message numerus="yes">
        <source>and %n roles</source>
        <translation>
            <numerusform>и %n роли</numerusform>
            <numerusform>и %n ролях</numerusform>
            <numerusform>и %n ролях</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>маркетинг</translation>
    </message>
    <message>
        <source>no open findings.</source>
        <translation>открытых замечаний нет.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message numerus="yes">
        <source>on %n activities</source>
        <translation>
            <numerusform>на %n действии</numerusform>
            <numerusform>на %n действиях</numerusform>
            <numerusform>на %n действиях</numerusform>
        </translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>продажи</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>{departments} has %n goals of its own (asked above {limit}).</source>
        <translation>
            <numerusform>{departments}: %n собственная цель (вопрос — при числе больше {limit}).</numerusform>
            <numerusform>{departments}: %n собственные цели (вопрос — при числе больше {limit}).</numerusform>
            <numerusform>{departments}: %n собственных целей (вопрос — при числе больше {limit}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message numerus="yes">
        <source>{functions} stands in %n cells, but no rule looks at it.</source>
        <translation>
            <numerusform>{functions} стоит в %n ячейке, но ни одно правило её не читает.</numerusform>
            <numerusform>{functions} стоит в %n ячейках, но ни одно правило её не читает.</numerusform>
            <numerusform>{functions} стоит в %n ячейках, но ни одно правило её не читает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{owners} answers for “{activity}”, but only the other side does the work: {doers}.</source>
        <translation>За «{activity}» отвечает {owners}, а работу делает только другая сторона: {doers}.</translation>
    </message>
    <message>
        <source>{owners}, from outside the company, answers for “{activity}”.</source>
        <translation>За «{activity}» отвечает внешний подрядчик: {owners}.</translation>
    </message>
    <message numerus="yes">
        <source>{person} has {doer_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</source>
        <translation>
            <numerusform>{person}: {doer_letter} %n раз по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
            <numerusform>{person}: {doer_letter} %n раза по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
            <numerusform>{person}: {doer_letter} %n раз по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} has {owner_letter} %n times over {roles}, in a plan of {rows} activities (asked above {limit} %); no single role has too many.</source>
        <translation>
            <numerusform>{person}: {owner_letter} %n раз по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
            <numerusform>{person}: {owner_letter} %n раза по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
            <numerusform>{person}: {owner_letter} %n раз по ролям {roles} в плане из {rows} действий (вопрос — больше {limit} %); ни у одной роли отдельно лишнего нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles} work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</source>
        <translation>
            <numerusform>Роли {roles} вместе работают над %n действием: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
            <numerusform>Роли {roles} вместе работают над %n действиями: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
            <numerusform>Роли {roles} вместе работают над %n действиями: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles}, at the top, answers for %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>Высшее руководство ({roles}) отвечает за %n действие из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>Высшее руководство ({roles}) отвечает за %n действия из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>Высшее руководство ({roles}) отвечает за %n действий из {rows} (вопрос — больше {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{roles}, of different departments, work on %n activities together: {share} % of all that either does or answers for (asked from {limit} %).</source>
        <translation>
            <numerusform>Роли разных отделов — {roles} — вместе работают над %n действием: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
            <numerusform>Роли разных отделов — {roles} — вместе работают над %n действиями: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
            <numerusform>Роли разных отделов — {roles} — вместе работают над %n действиями: это {share} % всего, что делает или за что отвечает любая из них (вопрос — от {limit} %).</numerusform>
        </translation>
    </message>
    <message>
        <source>{roles}: informed of “{activity}”, though a direct superior or subordinate takes part in it.</source>
        <translation>{roles}: сообщают о действии «{activity}», хотя в нём участвует прямой руководитель или подчинённый.</translation>
    </message>
    <message>
        <source>{role} alone does “{activity}” and answers for it; nobody is asked and nobody checks.</source>
        <translation>{role} в одиночку выполняет «{activity}» и отвечает за результат; никого не спрашивают, никто не проверяет.</translation>
    </message>
    <message numerus="yes">
        <source>{role} answers for “{activity}” from %n levels above everybody who does it: {doers} (asked from {limit}).</source>
        <translation>
            <numerusform>{role} отвечает за «{activity}» на %n уровень выше всех исполнителей: {doers} (вопрос — от {limit}).</numerusform>
            <numerusform>{role} отвечает за «{activity}» на %n уровня выше всех исполнителей: {doers} (вопрос — от {limit}).</numerusform>
            <numerusform>{role} отвечает за «{activity}» на %n уровней выше всех исполнителей: {doers} (вопрос — от {limit}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} does %n of {rows} activities and answers for {owned} of them all.</source>
        <translation>
            <numerusform>{role}: исполняет %n действие из {rows} и отвечает за {owned}.</numerusform>
            <numerusform>{role}: исполняет %n действия из {rows} и отвечает за {owned}.</numerusform>
            <numerusform>{role}: исполняет %n действий из {rows} и отвечает за {owned}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} does “{activity}” and also checks it ({functions}).</source>
        <translation>{role} выполняет «{activity}» и сам же проверяет ({functions}).</translation>
    </message>
    <message numerus="yes">
        <source>{role} has every {owner_letter} of the plan: %n activities.</source>
        <translation>
            <numerusform>У роли «{role}» все {owner_letter} плана: %n действие.</numerusform>
            <numerusform>У роли «{role}» все {owner_letter} плана: %n действия.</numerusform>
            <numerusform>У роли «{role}» все {owner_letter} плана: %n действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has no letter in any of %n activities.</source>
        <translation>
            <numerusform>У роли «{role}» нет буквы в %n действии.</numerusform>
            <numerusform>У роли «{role}» нет ни одной буквы во всех %n действиях.</numerusform>
            <numerusform>У роли «{role}» нет ни одной буквы во всех %n действиях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has {doer_letter} in %n of {rows} activities (asked above {limit} % and above {usual}, the usual load).</source>
        <translation>
            <numerusform>У роли «{role}» {doer_letter} в %n действии из {rows} (вопрос — больше {limit} % и больше обычной нагрузки {usual}).</numerusform>
            <numerusform>У роли «{role}» {doer_letter} в %n действиях из {rows} (вопрос — больше {limit} % и больше обычной нагрузки {usual}).</numerusform>
            <numerusform>У роли «{role}» {doer_letter} в %n действиях из {rows} (вопрос — больше {limit} % и больше обычной нагрузки {usual}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has {functions} at once in “{activity}”.</source>
        <translation>У роли «{role}» в действии «{activity}» сразу {functions}.</translation>
    </message>
    <message>
        <source>{role} has {functions} in “{activity}”; {letter_set} has no letter for that.</source>
        <translation>У роли «{role}» в действии «{activity}» стоит {functions}; в наборе {letter_set} такой буквы нет.</translation>
    </message>
    <message numerus="yes">
        <source>{role} has {owner_letter} in %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>У роли «{role}» {owner_letter} в %n действии из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>У роли «{role}» {owner_letter} в %n действиях из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>У роли «{role}» {owner_letter} в %n действиях из {rows} (вопрос — больше {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is consulted on %n of {rows} activities (asked above {limit} %).</source>
        <translation>
            <numerusform>С ролью «{role}» советуются по %n действию из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>С ролью «{role}» советуются по %n действиям из {rows} (вопрос — больше {limit} %).</numerusform>
            <numerusform>С ролью «{role}» советуются по %n действиям из {rows} (вопрос — больше {limit} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is only informed, of %n activities.</source>
        <translation>
            <numerusform>Роли «{role}» только сообщают: о %n действии.</numerusform>
            <numerusform>Роли «{role}» только сообщают: о %n действиях.</numerusform>
            <numerusform>Роли «{role}» только сообщают: о %n действиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} stands between others more than any role: on {share} % of the shortest ways, the middle role on {usual} %.</source>
        <translation>Роль «{role}» чаще всех стоит между другими: на {share} % кратчайших путей, срединная роль — на {usual} %.</translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in %n activities, but does none and answers for none.</source>
        <translation>
            <numerusform>Роль «{role}» участвует в %n действии, но ничего не выполняет и ни за что не отвечает.</numerusform>
            <numerusform>Роль «{role}» участвует в %n действиях, но ничего не выполняет и ни за что не отвечает.</numerusform>
            <numerusform>Роль «{role}» участвует в %n действиях, но ничего не выполняет и ни за что не отвечает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in all %n activities.</source>
        <translation>
            <numerusform>Роль «{role}» участвует в единственном действии: %n.</numerusform>
            <numerusform>Роль «{role}» участвует во всех %n действиях.</numerusform>
            <numerusform>Роль «{role}» участвует во всех %n действиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the plan hangs on {role} (asked above {limit} %, {times} times an even share among {columns} roles).</source>
        <translation>На роли «{role}» держится {share} % плана (вопрос — больше {limit} %, то есть больше {times} равных долей при {columns} ролях).</translation>
    </message>
    <message>
        <source>“{activity}” and {activities} say nearly the same ({share} % of their words), but different departments answer: {departments}.</source>
        <translation>«{activity}» и {activities} говорят почти об одном (общих слов {share} %), но отвечают разные отделы: {departments}.</translation>
    </message>
    <message>
        <source>“{activity}” and {activities} say nearly the same ({share} % of their words).</source>
        <translation>«{activity}» и {activities} говорят почти об одном (общих слов {share} %).</translation>
    </message>
    <message>
        <source>“{activity}” begins where {activities} ends: {side} takes over, but neither side has a letter in the activity of the other.</source>
        <translation>«{activity}» начинается там, где кончается {activities}: дальше ведёт сторона «{side}», но ни у одной стороны нет буквы в действии другой.</translation>
    </message>
    <message>
        <source>“{activity}” hands work from one side to the other, but nobody of {side} has a letter here.</source>
        <translation>«{activity}» передаёт работу от одной стороны другой, но у стороны «{side}» здесь нет ни одной буквы.</translation>
    </message>
    <message>
        <source>“{activity}” has {owner_letter} but no {doer_letter}: the work then falls to {owners}.</source>
        <translation>У действия «{activity}» есть {owner_letter}, но нет {doer_letter}: тогда работу делает {owners}.</translation>
    </message>
    <message>
        <source>“{activity}” helps {helped} and hinders {goals}.</source>
        <translation>«{activity}» помогает цели {helped} и мешает цели {goals}.</translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” is empty: none of %n roles takes part.</source>
        <translation>
            <numerusform>Действие «{activity}» пусто: не участвует и единственная роль (%n).</numerusform>
            <numerusform>Действие «{activity}» пусто: ни одна из %n ролей не участвует.</numerusform>
            <numerusform>Действие «{activity}» пусто: ни одна из %n ролей не участвует.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{activity}” is signed by {roles}, but {owners} answers for it.</source>
        <translation>«{activity}» утверждает {roles}, а отвечает за результат {owners}.</translation>
    </message>
    <message>
        <source>“{activity}” names a thing, but not what is done.</source>
        <translation>«{activity}» называет предмет, но не то, что с ним делают.</translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” only informs: %n roles have {functions}, no other letter.</source>
        <translation>
            <numerusform>«{activity}» только сообщает: у %n роли {functions}, других букв нет.</numerusform>
            <numerusform>«{activity}» только сообщает: у %n ролей {functions}, других букв нет.</numerusform>
            <numerusform>«{activity}» только сообщает: у %n ролей {functions}, других букв нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{activity}” reads like another activity: {activities}.</source>
        <translation>«{activity}» похоже на другое действие: {activities}.</translation>
    </message>
    <message>
        <source>“{activity}” serves no goal of the map.</source>
        <translation>«{activity}» не служит ни одной цели карты.</translation>
    </message>
    <message>
        <source>“{activity}” stands in the plan more than once.</source>
        <translation>Действие «{activity}» стоит в плане не один раз.</translation>
    </message>
    <message>
        <source>“{kpi}” has different targets: {departments}: {text}.</source>
        <translation>У показателя «{kpi}» разные планы: {departments}: {text}.</translation>
    </message>
    <message>
        <source>“{kpi}” is counted differently by {departments}.</source>
        <translation>«{kpi}» по-разному считают {departments}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>FindingsBar</name>
    <message>
        <source>Accept with a reason, or park</source>
        <translation>Принять с причиной или отложить</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Grouping of the findings</source>
        <translation>Группировка замечаний</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search for a rule, an activity, a role or a person</source>
        <translation>Поиск по правилу, действию, роли или человеку</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Solve…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>What solves the finding (Alt+Enter)</source>
        <translation>Чем решить замечание (Alt+Enter)</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Какие замечания показаны</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n accepted with a reason</source>
        <translation>
            <numerusform>%n принято с причиной</numerusform>
            <numerusform>%n принято с причиной</numerusform>
            <numerusform>%n принято с причиной</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n отложено</numerusform>
            <numerusform>%n отложено</numerusform>
            <numerusform>%n отложено</numerusform>
        </translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>No role or several</source>
        <translation>Без роли или несколько ролей</translation>
    </message>
    <message>
        <source>Open again (accepted until {date}): {finding}</source>
        <translation>Снова открыто (было принято до {date}): {finding}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>План в целом</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Без этапа</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Checking the plan…</source>
        <translation>План проверяется…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Nothing of this is found; other findings are hidden.</source>
        <translation>Ничего такого не найдено; остальные замечания скрыты.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Показать все замечания</translation>
    </message>
    <message>
        <source>{shown} of {all} listed</source>
        <translation>Показано {shown} из {all}</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>&amp;Accept or park…</source>
        <translation>П&amp;ринять или отложить…</translation>
    </message>
    <message>
        <source>Only people can solve this: there is no edit to offer</source>
        <translation>Это могут решить только люди: готовой правки нет</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Consult {role}: {letters}</source>
        <translation>Спрашивать роль {role}: {letters}</translation>
    </message>
    <message>
        <source>Consult {role}: {letters} instead of {now}</source>
        <translation>Спрашивать роль {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Fill in as in “{activity}”: {others}</source>
        <translation>Заполнить, как в строке «{activity}»: {others}</translation>
    </message>
    <message>
        <source>Fill in what the library proposes: {others}</source>
        <translation>Заполнить, как предлагает библиотека: {others}</translation>
    </message>
    <message>
        <source>Give {role} {letters}</source>
        <translation>Дать роли {role} букву {letters}</translation>
    </message>
    <message>
        <source>Give {role} {letters} in “{activity}”</source>
        <translation>Дать роли {role} букву {letters} в «{activity}»</translation>
    </message>
    <message>
        <source>Give {role} {letters} instead of {now}</source>
        <translation>Дать роли {role} букву {letters} вместо {now}</translation>
    </message>
    <message numerus="yes">
        <source>Hand {letters} of %n activities from {role} to {target}</source>
        <translation>
            <numerusform>Передать {letters} в %n действии: {role} → {target}</numerusform>
            <numerusform>Передать {letters} в %n действиях: {role} → {target}</numerusform>
            <numerusform>Передать {letters} в %n действиях: {role} → {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n activities of {role} let those who do the work answer for it</source>
        <translation>
            <numerusform>В %n действии роли {role} пусть отвечает тот, кто его делает</numerusform>
            <numerusform>В %n действиях роли {role} пусть отвечает тот, кто их делает</numerusform>
            <numerusform>В %n действиях роли {role} пусть отвечает тот, кто их делает</numerusform>
        </translation>
    </message>
    <message>
        <source>Inform {role}: {letters}</source>
        <translation>Сообщать роли {role}: {letters}</translation>
    </message>
    <message>
        <source>Inform {role}: {letters} instead of {now}</source>
        <translation>Сообщать роли {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Keep {letter} for {role} alone; {others}</source>
        <translation>Оставить {letter} только у роли {role}; {others}</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n roles out: {roles}</source>
        <translation>
            <numerusform>Не привлекать %n роль: {roles}</numerusform>
            <numerusform>Не привлекать %n роли: {roles}</numerusform>
            <numerusform>Не привлекать %n ролей: {roles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {role} only {letters}</source>
        <translation>Оставить роли {role} только {letters}</translation>
    </message>
    <message numerus="yes">
        <source>Leave {role} out of %n activities of which it is only informed</source>
        <translation>
            <numerusform>Убрать роль {role} из %n действия, о котором ей только сообщают</numerusform>
            <numerusform>Убрать роль {role} из %n действий, о которых ей только сообщают</numerusform>
            <numerusform>Убрать роль {role} из %n действий, о которых ей только сообщают</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the activity no longer stand for {goals}</source>
        <translation>Пусть действие больше не связано с {goals}</translation>
    </message>
    <message numerus="yes">
        <source>Let the deputies of %n roles take over: {roles}</source>
        <translation>
            <numerusform>Заместитель %n роли берёт дела на себя: {roles}</numerusform>
            <numerusform>Заместители %n ролей берут дела на себя: {roles}</numerusform>
            <numerusform>Заместители %n ролей берут дела на себя: {roles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {person} hold the role {role}</source>
        <translation>Роль {role} берёт на себя {person}</translation>
    </message>
    <message>
        <source>Let {role} alone do the work; {others}</source>
        <translation>Единственный исполнитель — {role}; {others}</translation>
    </message>
    <message>
        <source>Let {role} check it: {letters}</source>
        <translation>Проверяет {role}: {letters}</translation>
    </message>
    <message>
        <source>Let {role} check it: {letters} instead of {now}</source>
        <translation>Проверяет {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Let {role} do it and answer for it: {letters}</source>
        <translation>Делает и отвечает {role}: {letters}</translation>
    </message>
    <message>
        <source>Let {role} do it and answer for it: {letters} instead of {now}</source>
        <translation>Делает и отвечает {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Let {role} do the work: {letters}</source>
        <translation>Исполнитель — {role}: {letters}</translation>
    </message>
    <message>
        <source>Let {role} do the work: {letters} instead of {now}</source>
        <translation>Исполнитель — {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Let {role} sign: {letters}</source>
        <translation>Утверждает {role}: {letters}</translation>
    </message>
    <message>
        <source>Let {role} sign: {letters} instead of {now}</source>
        <translation>Утверждает {role}: {letters} вместо {now}</translation>
    </message>
    <message>
        <source>Let “{activity}” no longer wait for “{other}”</source>
        <translation>Пусть «{activity}» больше не ждёт «{other}»</translation>
    </message>
    <message>
        <source>Make {role} accountable: {letters}</source>
        <translation>Ответственный за результат — {role}: {letters}</translation>
    </message>
    <message>
        <source>Make {role} accountable: {letters} instead of {now}</source>
        <translation>Ответственный за результат — {role}: {letters} вместо {now}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n activities into “{name}”</source>
        <translation>
            <numerusform>Объединить %n действие в «{name}»</numerusform>
            <numerusform>Объединить %n действия в «{name}»</numerusform>
            <numerusform>Объединить %n действий в «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n roles into {name}</source>
        <translation>
            <numerusform>Объединить %n роль в {name}</numerusform>
            <numerusform>Объединить %n роли в {name}</numerusform>
            <numerusform>Объединить %n ролей в {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name {target} as deputy of {role}</source>
        <translation>Назначить заместителя: {role} → {target}</translation>
    </message>
    <message numerus="yes">
        <source>Only inform %n roles: {roles}</source>
        <translation>
            <numerusform>Только сообщать %n роли: {roles}</numerusform>
            <numerusform>Только сообщать %n ролям: {roles}</numerusform>
            <numerusform>Только сообщать %n ролям: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only inform {role} of %n activities on which many are consulted</source>
        <translation>
            <numerusform>Только сообщать роли {role} о %n действии, по которому спрашивают многих</numerusform>
            <numerusform>Только сообщать роли {role} о %n действиях, по которым спрашивают многих</numerusform>
            <numerusform>Только сообщать роли {role} о %n действиях, по которым спрашивают многих</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass the role {role} from {person} to {other}</source>
        <translation>Передать роль {role}: {person} → {other}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n cells</source>
        <translation>
            <numerusform>Убрать %n ячейку</numerusform>
            <numerusform>Убрать %n ячейки</numerusform>
            <numerusform>Убрать %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the dates of “{name}” inside those it supports</source>
        <translation>Поставить даты цели «{name}» внутри дат тех, что она поддерживает</translation>
    </message>
    <message>
        <source>Spell it “{name}”</source>
        <translation>Написать «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Split “{name}” into %n activities, one for each doer</source>
        <translation>
            <numerusform>Разделить «{name}» на %n действие, по одному на исполнителя</numerusform>
            <numerusform>Разделить «{name}» на %n действия, по одному на исполнителя</numerusform>
            <numerusform>Разделить «{name}» на %n действий, по одному на исполнителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n proposals over</source>
        <translation>
            <numerusform>Принять %n предложение</numerusform>
            <numerusform>Принять %n предложения</numerusform>
            <numerusform>Принять %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role {role} from {person}: others hold it too</source>
        <translation>Снять роль {role} ({person}): её исполняют и другие</translation>
    </message>
    <message>
        <source>Take {letters} from {role}</source>
        <translation>Снять {letters} с роли {role}</translation>
    </message>
    <message numerus="yes">
        <source>Write {letters} instead of {now} in all %n cells</source>
        <translation>
            <numerusform>Поставить {letters} вместо {now} в %n ячейке</numerusform>
            <numerusform>Поставить {letters} вместо {now} во всех %n ячейках</numerusform>
            <numerusform>Поставить {letters} вместо {now} во всех %n ячейках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message numerus="yes">
        <source>%n findings have to be solved, or accepted with a reason that is printed, first:</source>
        <translation>
            <numerusform>Сначала нужно решить %n замечание или принять его с причиной, которая будет напечатана:</numerusform>
            <numerusform>Сначала нужно решить %n замечания или принять их с причиной, которая будет напечатана:</numerusform>
            <numerusform>Сначала нужно решить %n замечаний или принять их с причиной, которая будет напечатана:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept with a reason…</source>
        <translation>&amp;Принять с причиной…</translation>
    </message>
    <message>
        <source>&amp;Show in the plan</source>
        <translation>Показать в &amp;плане</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>&amp;Who signs:</source>
        <translation>&amp;Кто подписывает:</translation>
    </message>
    <message>
        <source>A version is needed.</source>
        <translation>Нужна версия.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Content hash:</source>
        <translation>Хеш содержания:</translation>
    </message>
    <message>
        <source>Findings that stand in the way</source>
        <translation>Замечания, которые мешают</translation>
    </message>
    <message>
        <source>Name still open</source>
        <translation>Имя пока неизвестно</translation>
    </message>
    <message>
        <source>Nobody is to sign yet: tick somebody, or see People.</source>
        <translation>Подписывать пока некому: отметьте кого-нибудь или откройте «Люди».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way. %n open findings will be printed in the charter.</source>
        <translation>
            <numerusform>Ничто не мешает. %n открытое замечание будет напечатано в уставе.</numerusform>
            <numerusform>Ничто не мешает. %n открытых замечания будут напечатаны в уставе.</numerusform>
            <numerusform>Ничто не мешает. %n открытых замечаний будут напечатаны в уставе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way: there are no open findings.</source>
        <translation>Ничто не мешает: открытых замечаний нет.</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>План без названия</translation>
    </message>
    <message>
        <source>Put the &amp;review on {date} into the action plan</source>
        <translation>Внести &amp;пересмотр ({date}) в план действий</translation>
    </message>
    <message>
        <source>Put to be signed</source>
        <translation>Вынести на подпись</translation>
    </message>
    <message>
        <source>Signing begins when nothing stands in the way.</source>
        <translation>Подписание начнётся, когда ничто не будет мешать.</translation>
    </message>
    <message>
        <source>The plan is being checked…</source>
        <translation>План проверяется…</translation>
    </message>
    <message>
        <source>This content is kept as a version of the plan. Whoever changes it later goes on with a new draft; the signatures stay with this one.</source>
        <translation>Это содержание сохраняется как версия плана. Кто изменит его позже, продолжит новый черновик; подписи остаются у этой версии.</translation>
    </message>
    <message>
        <source>Version {version} was put to be signed before.</source>
        <translation>Версию {version} уже выносили на подпись.</translation>
    </message>
    <message>
        <source>What is &amp;new:</source>
        <translation>Что &amp;нового:</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>{version}: {said}</source>
        <translation>{version}: {said}</translation>
    </message>
</context>
<context>
    <name>GoalExport</name>
    <message>
        <source>And</source>
        <translation>И</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Между</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измеряет</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message>
        <source>a conflict was left out because its goals are not there: {text}</source>
        <translation>конфликт пропущен, так как его целей нет: {text}</translation>
    </message>
    <message>
        <source>a link was left out because it would close a circle: {text}</source>
        <translation>связь пропущена, так как замкнула бы круг: {text}</translation>
    </message>
    <message>
        <source>belongs to no goal and was left out: “{text}”</source>
        <translation>не относится ни к одной цели и пропущено: «{text}»</translation>
    </message>
    <message>
        <source>only the first {count} were read, up to line {line}</source>
        <translation>прочитаны только первые {count}, до строки {line}</translation>
    </message>
    <message>
        <source>there is no KPI “{goal}” in the plan; left out: “{text}”</source>
        <translation>в плане нет показателя «{goal}»; пропущено: «{text}»</translation>
    </message>
    <message>
        <source>“{goal}”: a value without a date or a number was left out: “{text}”</source>
        <translation>«{goal}»: значение без даты или числа пропущено: «{text}»</translation>
    </message>
    <message>
        <source>“{goal}”: not understood and kept as a note: “{text}”</source>
        <translation>«{goal}»: не понято и сохранено как примечание: «{text}»</translation>
    </message>
    <message>
        <source>“{goal}”: there is no goal “{text}” that it could support</source>
        <translation>«{goal}»: нет цели «{text}», которую она могла бы поддерживать</translation>
    </message>
</context>
<context>
    <name>GoalLibraryDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Also the KPIs that measure the chosen goals</source>
        <translation>Также показатели выбранных целей</translation>
    </message>
    <message>
        <source>Balancing rule</source>
        <translation>Правило баланса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Goals and KPIs from the library</source>
        <translation>Цели и показатели из библиотеки</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
</context>
<context>
    <name>GoalMap</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards stay where they were placed.</source>
        <translation>
            <numerusform>%n карточка остаётся там, куда её поставили.</numerusform>
            <numerusform>%n карточки остаются там, куда их поставили.</numerusform>
            <numerusform>%n карточек остаются там, куда их поставили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without {letter}</source>
        <translation>
            <numerusform>%n без {letter}</numerusform>
            <numerusform>%n без {letter}</numerusform>
            <numerusform>%n без {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n goals below</source>
        <translation>
            <numerusform>+ %n цель ниже</numerusform>
            <numerusform>+ %n цели ниже</numerusform>
            <numerusform>+ %n целей ниже</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activities for it…</source>
        <translation>Действия для цели…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Add KPI for it</source>
        <translation>Добавить показатель цели</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Add goal below</source>
        <translation>Добавить цель ниже</translation>
    </message>
    <message>
        <source>Add goal beside</source>
        <translation>Добавить цель рядом</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Conflict with…</source>
        <translation>Конфликт с целью…</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Скопировать карту картинкой</translation>
    </message>
    <message>
        <source>Delete from the map</source>
        <translation>Удалить с карты</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Найти на карте</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вся карта</translation>
    </message>
    <message>
        <source>Fold in or out</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <source>Goal map</source>
        <translation>Карта целей</translation>
    </message>
    <message numerus="yes">
        <source>Goal map with %n goals</source>
        <translation>
            <numerusform>Карта целей: %n цель</numerusform>
            <numerusform>Карта целей: %n цели</numerusform>
            <numerusform>Карта целей: %n целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals from the library…</source>
        <translation>Цели из библиотеки…</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>KPIs and activities</source>
        <translation>Показатели и действия</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Let the layout place it</source>
        <translation>Вернуть в общую раскладку</translation>
    </message>
    <message>
        <source>Name of the goal</source>
        <translation>Название цели</translation>
    </message>
    <message>
        <source>No goals yet. Press Enter and type a goal of the company, then Tab for a goal that supports it, or take goals from the library (menu Insert).</source>
        <translation>Целей пока нет. Нажмите Enter и введите цель компании, затем Tab – для цели, которая её поддерживает, или возьмите цели из библиотеки (меню «Вставка»).</translation>
    </message>
    <message>
        <source>Not linked yet: {count}</source>
        <translation>Пока не связаны: {count}</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Только эта ветвь</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить картинкой…</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Сохранить карту картинкой…</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Показать всю карту</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Support only “{name}”</source>
        <translation>Поддерживать только «{name}»</translation>
    </message>
    <message>
        <source>Support “{name}” as well</source>
        <translation>Поддерживать и «{name}»</translation>
    </message>
    <message>
        <source>Supports…</source>
        <translation>Поддерживает…</translation>
    </message>
    <message>
        <source>The map is on the clipboard as a picture.</source>
        <translation>Карта скопирована в буфер обмена картинкой.</translation>
    </message>
    <message>
        <source>The map is tidy.</source>
        <translation>Карта в порядке.</translation>
    </message>
    <message>
        <source>The outline of goals has the same content and all commands.</source>
        <translation>В списке целей то же содержание и все команды.</translation>
    </message>
    <message>
        <source>Tidy up placed cards as well</source>
        <translation>Упорядочить и поставленные вручную</translation>
    </message>
    <message>
        <source>Tidy up the map</source>
        <translation>Упорядочить карту</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who answers for it…</source>
        <translation>Кто за неё отвечает…</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Вся карта</translation>
    </message>
    <message>
        <source>Whole map ‹ {name}</source>
        <translation>Вся карта ‹ {name}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Масштаб 100 %</translation>
    </message>
    <message>
        <source>activity against the goal</source>
        <translation>действие во вред цели</translation>
    </message>
    <message>
        <source>activity for the goal</source>
        <translation>действие для цели</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>конфликт</translation>
    </message>
    <message>
        <source>conflict, no rule</source>
        <translation>конфликт без правила</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>мешает</translation>
    </message>
    <message>
        <source>is measured by</source>
        <translation>измеряется</translation>
    </message>
    <message>
        <source>supports (the thicker, the stronger)</source>
        <translation>поддерживает (толще — сильнее)</translation>
    </message>
    <message>
        <source>{value} of {target}</source>
        <translation>{value} из {target}</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действовать</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>под угрозой</translation>
    </message>
    <message>
        <source>done</source>
        <translation>достигнута</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ежедневно</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>раз в полгода</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ежемесячно</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>ежеквартально</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>еженедельно</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ежегодно</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>keep the target</source>
        <translation>держать на цели</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>чем больше, тем лучше</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>не по плану</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>несколько лет</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A plan is one file. Saving keeps the version before beside it as a backup.
Everything you do is kept for a crash: the next start offers it again. Ctrl+Z takes back as far as the plan was opened.</source>
        <translation>План — это один файл. При сохранении прежняя версия остаётся рядом как запасная.
Всё сделанное бережётся на случай сбоя: следующий запуск предложит вернуть его. Ctrl+Z отменяет шаги вплоть до открытия плана.</translation>
    </message>
    <message>
        <source>A plan says who does what: activities are rows, roles are columns, letters say what a role does in an activity.
Begin with the library, with a table you already have, with an earlier plan, or with nothing. The example shows a plan in the middle of an agreement; it is saved only if you ask for it.
Then set letters, talk about the findings, and export the charter to be signed.</source>
        <translation>План говорит, кто что делает: действия — строки, роли — столбцы, буквы показывают, что роль делает в действии.
Начните с библиотеки, с готовой таблицы, с прежнего плана или с чистого листа. Пример показывает план в разгар согласования; он сохраняется только по вашей просьбе.
Затем расставьте буквы, обсудите замечания и выгрузите устав на подпись.</translation>
    </message>
    <message>
        <source>A role is a column: a position that stays when the person changes.
Ctrl+Shift+R adds a role, Ctrl+F2 renames it, Alt+Left and Alt+Right move it. Who holds a role stands in the view People.
The totals below count the letters of each role: many A or R are a question of time.</source>
        <translation>Роль — это столбец: место, которое остаётся, когда человек меняется.
Ctrl+Shift+R добавляет роль, Ctrl+F2 переименовывает, Alt+Влево и Alt+Вправо перемещают. Кто исполняет роль, видно в виде «Люди».
Итоги внизу считают буквы каждой роли: много A или R — вопрос времени.</translation>
    </message>
    <message>
        <source>A table from Excel, CSV, Markdown or a web page becomes a plan.
The preview shows what was understood: rows, roles, phases, letters. What could not be read is listed with its place and kept as a note, so nothing is lost.</source>
        <translation>Таблица из Excel, CSV, Markdown или веб-страницы становится планом.
Просмотр показывает, что понято: строки, роли, этапы, буквы. Непрочитанное перечислено с указанием места и хранится как примечание, так что ничего не теряется.</translation>
    </message>
    <message>
        <source>A version is the plan at one moment under a name, kept inside the plan file.
Ctrl+Shift+V makes one. Compare it with the plan now, with another version or with another file; Enter shows the place. Single differences can be taken back, or all.</source>
        <translation>Версия — это план в один момент под своим именем; она хранится в файле плана.
Ctrl+Shift+V создаёт её. Сравните её с планом сейчас, с другой версией или с другим файлом; Enter показывает место. Вернуть можно отдельные отличия или все.</translation>
    </message>
    <message>
        <source>Activities and phases</source>
        <translation>Действия и этапы</translation>
    </message>
    <message>
        <source>All letters of {name}</source>
        <translation>Все буквы {name}</translation>
    </message>
    <message>
        <source>An activity is something that is done again and again or delivered once: a verb and a thing, “Score a lead”.
Ins adds one below, F2 renames, Alt+Up and Alt+Down move it, Ctrl+Shift+Del deletes it. Several lines pasted at “Add activity” become several activities.
Phases group activities; the left and right arrows fold and unfold them. About twenty activities are enough for one session.</source>
        <translation>Действие — то, что делают снова и снова или сдают один раз: глагол и предмет, «Оценить лид».
Ins добавляет действие ниже, F2 переименовывает, Alt+Вверх и Alt+Вниз перемещают, Ctrl+Shift+Del удаляет. Несколько строк, вставленных в «Добавить действие», станут несколькими действиями.
Этапы объединяют действия; стрелки влево и вправо сворачивают и разворачивают их. Для одной сессии хватает примерно двадцати действий.</translation>
    </message>
    <message>
        <source>Charter and export</source>
        <translation>Устав и выгрузка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Each letter says what a role does in an activity.
Plan → Letters changes letters, words and meanings, or chooses another set.</source>
        <translation>Каждая буква говорит, что роль делает в действии.
«План → Буквы» меняет буквы, слова и значения или выбирает другой набор.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings are questions to the room: nobody accountable, two accountable, too many who must be asked, too much for one role.
F8 goes to the next one and shows its place. An error is solved or accepted before signing; a warning is worth talking about; a question is worth a minute.
What the room can live with is accepted with a reason, or parked. Both are printed in the charter.</source>
        <translation>Замечания — это вопросы к участникам: никто не отвечает, отвечают двое, слишком многих надо спрашивать, на одной роли слишком много.
F8 ведёт к следующему и показывает его место. Ошибку исправляют или принимают до подписания; предупреждение стоит обсудить; вопросу достаточно минуты.
С чем участники согласны жить, то принимают с причиной или откладывают. И то и другое печатается в уставе.</translation>
    </message>
    <message>
        <source>Goal map</source>
        <translation>Карта целей</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Goals of the company, shared goals and goals of departments: each stands under the goals it supports, under several if need be.
Ins adds a goal beside the current one, Ctrl+Enter one below it, F2 edits, Alt+arrows move it, Del deletes. Ctrl+L says what it supports, Ctrl+Shift+X what pulls against it, Ctrl+Shift+L which activities serve it.
A conflict needs a balancing rule, KPIs that guard both sides, and somebody who decides where the rule does not.</source>
        <translation>Цели компании, общие цели и цели отделов: каждая стоит под целями, которые поддерживает, при необходимости под несколькими.
Ins добавляет цель рядом с текущей, Ctrl+Enter — под ней, F2 — правка, Alt+стрелки — перемещение, Del — удаление. Ctrl+L — что она поддерживает, Ctrl+Shift+X — что тянет против неё, Ctrl+Shift+L — какие действия ей служат.
Конфликту нужны правило баланса, показатели, оберегающие обе стороны, и тот, кто решает, когда правила не хватает.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How the plan hangs together: who works with whom, who carries how much, on whom it depends, where work changes hands.
Each figure is one sentence, a picture and a table that says the same. In the picture the arrow keys go from part to part and Enter shows the role in the matrix.
The figures follow the plan a moment after each edit. Pictures are saved as SVG or PNG.</source>
        <translation>Как связан план: кто с кем работает, кто сколько несёт, на ком он держится, где работа переходит из рук в руки.
Каждый показатель — одно предложение, рисунок и таблица, которая говорит то же самое. По частям рисунка ходят стрелками, Enter показывает роль в матрице.
Показатели следуют за планом спустя мгновение после каждой правки. Рисунки сохраняются как SVG или PNG.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>KPIs say how far goals are reached: target and limits, what was measured, who answers for the figure and where it comes from.
The light is yellow or red from the limits given; the pace compares the last value with the even line from the baseline to the target, by working days.
The joint index is the lower of the indices of marketing and sales, so that neither can win alone. Values are typed below, or read from a table with KPI, date and value.</source>
        <translation>Показатели говорят, насколько достигнуты цели: план и пределы, что измерено, кто отвечает за цифру и откуда она.
Сигнал жёлтый или красный от заданных пределов; темп сравнивает последнее значение с ровной линией от базы к плану по рабочим дням.
Общий индекс — меньший из индексов маркетинга и продаж, чтобы никто не мог выиграть в одиночку. Значения вводятся внизу или читаются из таблицы с показателем, датой и значением.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>People hold roles; roles belong to departments; departments belong to a side.
Ins adds, typing or F2 edits, Space says who takes part, Alt+Up and Alt+Down move, Del deletes. A list of names, one a line, can be pasted.
The load adds up what the letters ask for: 3 for A and R, 2 for support and checking, 1 for being asked. Who holds several roles carries their sum.</source>
        <translation>Люди исполняют роли, роли входят в отделы, отделы относятся к одной из сторон.
Ins добавляет, набор текста или F2 правит, пробел отмечает, кто участвует, Alt+Вверх и Alt+Вниз перемещают, Del удаляет. Можно вставить список имён, по одному в строке.
Нагрузка складывает то, чего требуют буквы: 3 за A и R, 2 за помощь и проверку, 1 за совет. Кто исполняет несколько ролей, несёт их сумму.</translation>
    </message>
    <message>
        <source>People, roles and departments</source>
        <translation>Люди, роли и отделы</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rows are activities, columns are roles. Type a letter: it is set at once in all selected cells, on any keyboard layout.
+ and a letter adds a second one. Space shows the letters with their meanings. Del empties. Arrows, Tab and Enter walk as in a spreadsheet; F6 leaves the matrix.
The marks left of a row and below a role show that there is a finding.</source>
        <translation>Строки — действия, столбцы — роли. Нажмите букву: она сразу встанет во все выбранные ячейки, при любой раскладке.
«+» и буква добавляют вторую. Пробел показывает буквы с их значением. Del очищает. Стрелки, Tab и Enter работают как в таблице; F6 выводит из матрицы.
Значки слева от строки и под ролью показывают, что есть замечание.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>The charter is the document that both sides sign: cover, letters, matrix, findings, roles with their people, signatures.
Every page carries the version and a hash of the content: two papers with the same hash say the same. Open findings are printed too.
The menu Charter has the steps to signatures: put to be signed, read out (F5), sign one by one, close with a PDF, renew when the review is due. What was put to be signed stays as it is; who goes on editing begins a new draft, whose charter marks what is new.
While reading out: Right, Space and Page Down turn on, Left and Page Up back, B shows nothing, D changes between dark and light, Esc ends it.
Who signs later, or with a certificate, has fields in the PDF. “Sign a charter with a certificate…” puts a signature there, “Check a charter…” says what was signed, filled in or changed.
The matrix can also be exported for Excel, as text or as a web page.</source>
        <translation>Устав — документ, который подписывают обе стороны: обложка, буквы, матрица, замечания, роли с людьми, подписи.
На каждой странице стоят версия и хеш содержания: бумаги с одинаковым хешем говорят одно и то же. Открытые замечания тоже печатаются.
В меню «Устав» — шаги к подписям: вынести на подпись, зачитать вслух (F5), подписать по одному, закрыть с PDF, продлить, когда пора пересмотреть. Вынесенное на подпись остаётся как есть; кто правит дальше, начинает новый черновик, и его устав отмечает новое.
При чтении вслух: стрелка вправо, пробел и Page Down листают вперёд, стрелка влево и Page Up — назад, B гасит экран, D меняет тёмный и светлый вид, Esc заканчивает.
Для тех, кто подписывает позже или сертификатом, в PDF есть поля. «Подписать устав сертификатом…» ставит туда подпись, «Проверить устав…» говорит, что подписано, заполнено или изменено.
Матрицу можно выгрузить и для Excel, как текст или как веб-страницу.</translation>
    </message>
    <message>
        <source>The details show the activity at the cursor: phase, description, result, what it depends on, and the note on the cell.
What is typed here belongs to the plan at once. A note says why a letter stands in a cell, or what is still open.</source>
        <translation>Подробности показывают действие под курсором: этап, описание, результат, от чего оно зависит, и примечание к ячейке.
Написанное здесь сразу входит в план. Примечание объясняет, почему стоит буква или что ещё не решено.</translation>
    </message>
    <message>
        <source>The history holds every edit with person and time, what was before and what came after.
It can be searched and narrowed; Ctrl+Shift+H shows the edits of the activity at the cursor. “Restore” brings a former state back as an edit that can be undone.</source>
        <translation>История хранит каждую правку: кто, когда, что было до и что стало после.
Её можно искать и сужать; Ctrl+Shift+H показывает правки действия под курсором. «Восстановить» возвращает прежнее состояние правкой, которую можно отменить.</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>This cell is empty: the role takes no part.</source>
        <translation>Ячейка пуста: роль не участвует.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What both departments pull towards, and where they pull apart: goals of the company on top, those that support them below, KPIs at the foot; at the side what is not linked yet.
Enter adds a goal beside the current one, Tab one below it, F2 edits the name. L says what it supports, X what pulls against it, O who answers. Arrows go from card to card, with Ctrl they move it; a card placed by hand stays there.
Space folds in what is below, Ctrl+Enter shows only this branch, Esc the whole map; Ctrl+9 makes all of it visible, Ctrl+F finds. The mouse drags cards, draws links from the round handles, and opens the activities of a goal in the matrix.</source>
        <translation>К чему стремятся оба отдела и где их цели расходятся: цели компании сверху, ниже те, что их поддерживают, внизу показатели; сбоку то, что пока не связано.
Enter добавляет цель рядом, Tab – ниже, F2 меняет название. L – что она поддерживает, X – что ей противоречит, O – кто отвечает. Стрелки ведут от карточки к карточке, с Ctrl двигают её; карточка, поставленная вручную, остаётся на месте.
Пробел сворачивает то, что ниже, Ctrl+Enter показывает только эту ветвь, Esc – всю карту; Ctrl+9 показывает её целиком, Ctrl+F ищет. Мышью карточки перетаскивают, от круглых ручек проводят связи, а действия цели открываются в матрице.</translation>
    </message>
    <message>
        <source>What the letters mean</source>
        <translation>Что значат буквы</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version was named; the plan itself was not changed.</source>
        <translation>Версии дали имя; сам план не изменился.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Changed from outside, or after an entry that was.</source>
        <translation>Изменено извне или стоит после такой записи.</translation>
    </message>
    <message>
        <source>Choose an activity in the matrix first.</source>
        <translation>Сначала выберите действие в матрице.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every edit will be listed here.</source>
        <translation>Пока ничего не сделано. Здесь появится каждое изменение.</translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <translation>Под фильтр ничего не подходит.</translation>
    </message>
    <message>
        <source>Only “{name}” ✕</source>
        <translation>Только «{name}» ✕</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Возвращено: {action}</translation>
    </message>
    <message>
        <source>The plan is like this already.</source>
        <translation>План уже такой.</translation>
    </message>
    <message>
        <source>There is nothing to compare in this entry.</source>
        <translation>В этой записи нечего сравнивать.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Эту запись нельзя прочитать.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What you do is listed without a name. Your name can be set in the settings.</source>
        <translation>Ваши изменения записываются без имени. Имя можно указать в настройках.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n entries</source>
        <translation>
            <numerusform>{shown} из %n записи</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Restore “after”</source>
        <translation>Вернуть «после»</translation>
    </message>
    <message>
        <source>Restore “before”</source>
        <translation>Вернуть «до»</translation>
    </message>
    <message>
        <source>Search activities, roles, words…</source>
        <translation>Искать действия, роли, слова…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск по истории</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Показать в плане</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём изменение</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled cells</source>
        <translation>
            <numerusform>заполнена %n ячейка</numerusform>
            <numerusform>заполнено %n ячейки</numerusform>
            <numerusform>заполнено %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>a merged cell, read for every cell of it: “{raw}”</source>
        <translation>объединённая ячейка, прочитана для каждой её ячейки: «{raw}»</translation>
    </message>
    <message>
        <source>activities in rows</source>
        <translation>действия в строках</translation>
    </message>
    <message>
        <source>hidden, read all the same: “{raw}”</source>
        <translation>скрыто, но прочитано: «{raw}»</translation>
    </message>
    <message>
        <source>letters of another alphabet read as Latin: “{raw}”</source>
        <translation>буквы другого алфавита прочитаны как латинские: «{raw}»</translation>
    </message>
    <message>
        <source>letters read, the rest kept as a note: “{raw}”</source>
        <translation>буквы прочитаны, остальное сохранено как примечание: «{raw}»</translation>
    </message>
    <message>
        <source>letters without a role above them: “{raw}”</source>
        <translation>буквы без роли над ними: «{raw}»</translation>
    </message>
    <message>
        <source>letters without an activity: “{raw}”</source>
        <translation>буквы без действия: «{raw}»</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>строка {line}, столбец {column}</translation>
    </message>
    <message>
        <source>line {line}: a quotation mark is opened and never closed</source>
        <translation>строка {line}: кавычка открыта и не закрыта</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>строки {first}–{last}</translation>
    </message>
    <message>
        <source>names under letters</source>
        <translation>имена под буквами</translation>
    </message>
    <message>
        <source>no letters yet</source>
        <translation>букв пока нет</translation>
    </message>
    <message>
        <source>not part of the matrix, left out: “{raw}”</source>
        <translation>не часть матрицы, пропущено: «{raw}»</translation>
    </message>
    <message>
        <source>not read, kept as a note: “{raw}”</source>
        <translation>не прочитано, сохранено как примечание: «{raw}»</translation>
    </message>
    <message>
        <source>nothing explains this letter; say in the letter set what it means: “{raw}”</source>
        <translation>букву ничто не объясняет; укажите её значение в наборе букв: «{raw}»</translation>
    </message>
    <message>
        <source>one line per letter</source>
        <translation>по строке на букву</translation>
    </message>
    <message>
        <source>one role in two spellings? “{raw}”</source>
        <translation>одна роль в двух написаниях? «{raw}»</translation>
    </message>
    <message>
        <source>roles in rows</source>
        <translation>роли в строках</translation>
    </message>
    <message>
        <source>the sheet is larger than what is read; {rows} rows and {columns} columns were read</source>
        <translation>лист больше, чем читается; прочитано строк: {rows}, столбцов: {columns}</translation>
    </message>
    <message>
        <source>the text encoding was guessed: {encoding}</source>
        <translation>кодировка текста угадана: {encoding}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at; nothing of them is lost</source>
        <translation>
            <numerusform>%n место, на которое стоит взглянуть; ничего не потеряно</numerusform>
            <numerusform>%n места, на которые стоит взглянуть; ничего не потеряно</numerusform>
            <numerusform>%n мест, на которые стоит взглянуть; ничего не потеряно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Выбрать другой файл…</translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation>&amp;Язык плана</translation>
    </message>
    <message>
        <source>&amp;Tables found</source>
        <translation>&amp;Найденные таблицы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Прочитано всё.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Создать план</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>Просмотр плана</translation>
    </message>
    <message>
        <source>T&amp;itle of the plan</source>
        <translation>&amp;Название плана</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>What could not be read as letters</source>
        <translation>Что не удалось прочитать как буквы</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Отпечаток содержания</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation>Заполнено ячеек</translation>
    </message>
    <message>
        <source>Letter set</source>
        <translation>Набор букв</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Дата пересмотра</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n circles of dependencies cross from owner to owner.</source>
        <translation>
            <numerusform>%n круг зависимостей переходит от одного ответственного к другому.</numerusform>
            <numerusform>%n круга зависимостей переходят от одного ответственного к другому.</numerusform>
            <numerusform>%n кругов зависимостей переходят от одного ответственного к другому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combinations of a phase and a department have no letter.</source>
        <translation>
            <numerusform>В %n сочетании этапа и отдела нет ни одной буквы.</numerusform>
            <numerusform>В %n сочетаниях этапа и отдела нет ни одной буквы.</numerusform>
            <numerusform>В %n сочетаниях этапа и отдела нет ни одной буквы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs go from one department to another.</source>
        <translation>
            <numerusform>%n передача идёт из одного отдела в другой.</numerusform>
            <numerusform>%n передачи идут из одного отдела в другой.</numerusform>
            <numerusform>%n передач идут из одного отдела в другой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {links} dependencies pass work from one accountable to another.</source>
        <translation>
            <numerusform>%n зависимость из {links} передаёт работу от одного ответственного другому.</numerusform>
            <numerusform>%n зависимости из {links} передают работу от одного ответственного другому.</numerusform>
            <numerusform>%n зависимостей из {links} передают работу от одного ответственного другому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {pairs} pairs of roles take part in a common activity.</source>
        <translation>
            <numerusform>%n пара ролей из {pairs} участвует в общем действии.</numerusform>
            <numerusform>%n пары ролей из {pairs} участвуют в общем действии.</numerusform>
            <numerusform>%n пар ролей из {pairs} участвуют в общем действии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of activities say nearly the same.</source>
        <translation>
            <numerusform>%n пара действий говорит почти об одном.</numerusform>
            <numerusform>%n пары действий говорят почти об одном.</numerusform>
            <numerusform>%n пар действий говорят почти об одном.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of roles have nearly the same duties.</source>
        <translation>
            <numerusform>У %n пары ролей почти одинаковые обязанности.</numerusform>
            <numerusform>У %n пар ролей почти одинаковые обязанности.</numerusform>
            <numerusform>У %n пар ролей почти одинаковые обязанности.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles carry more than before</source>
        <translation>
            <numerusform>%n роль несёт больше прежнего</numerusform>
            <numerusform>%n роли несут больше прежнего</numerusform>
            <numerusform>%n ролей несут больше прежнего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles each hold the network together.</source>
        <translation>
            <numerusform>%n роль держит сеть: без неё она распадается.</numerusform>
            <numerusform>%n роли держат сеть: без любой из них она распадается.</numerusform>
            <numerusform>%n ролей держат сеть: без любой из них она распадается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n carry less.</source>
        <translation>
            <numerusform>, %n — меньше.</numerusform>
            <numerusform>, %n — меньше.</numerusform>
            <numerusform>, %n — меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>; without it the network falls apart</source>
        <translation>; без неё сеть распадается</translation>
    </message>
    <message>
        <source>; {share} of the plan hangs on it</source>
        <translation>; на ней держится {share} плана</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activities left idle</source>
        <translation>Действий без людей</translation>
    </message>
    <message>
        <source>Activities that say nearly the same</source>
        <translation>Действия почти об одном</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Нет на месте</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Было и стало</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Посредники</translation>
    </message>
    <message numerus="yes">
        <source>By who works with whom the roles fall into %n groups; modularity {value} (near 0: no real groups, above {clear}: clearly apart).</source>
        <translation>
            <numerusform>По тому, кто с кем работает, роли образуют %n группу; модулярность {value} (около 0 — настоящих групп нет, больше {clear} — группы ясно разделены).</numerusform>
            <numerusform>По тому, кто с кем работает, роли образуют %n группы; модулярность {value} (около 0 — настоящих групп нет, больше {clear} — группы ясно разделены).</numerusform>
            <numerusform>По тому, кто с кем работает, роли образуют %n групп; модулярность {value} (около 0 — настоящих групп нет, больше {clear} — группы ясно разделены).</numerusform>
        </translation>
    </message>
    <message>
        <source>Circles of dependencies</source>
        <translation>Круги зависимостей</translation>
    </message>
    <message>
        <source>Common activities</source>
        <translation>Общих действий</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Общих слов</translation>
    </message>
    <message>
        <source>Coordination that is missing</source>
        <translation>Недостающее согласование</translation>
    </message>
    <message>
        <source>Coverage of the phases</source>
        <translation>Покрытие этапов</translation>
    </message>
    <message>
        <source>Cut roles</source>
        <translation>Связующие роли</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Estimated from {starts} of {nodes} starting points.</source>
        <translation>Оценка по {starts} начальным точкам из {nodes}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message numerus="yes">
        <source>From {one} to {other}: %n hand-overs.</source>
        <translation>
            <numerusform>От «{one}» к «{other}»: %n передача.</numerusform>
            <numerusform>От «{one}» к «{other}»: %n передачи.</numerusform>
            <numerusform>От «{one}» к «{other}»: %n передач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gini coefficient of the roles</source>
        <translation>Индекс Джини ролей</translation>
    </message>
    <message>
        <source>Gini coefficient {gini}: at 0 % all carry the same, at 100 % one carries everything.</source>
        <translation>Индекс Джини {gini}: при 0 % у всех поровну, при 100 % всё у одного.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передач</translation>
    </message>
    <message>
        <source>Hand-overs between departments</source>
        <translation>Передачи между отделами</translation>
    </message>
    <message>
        <source>Hand-overs between roles</source>
        <translation>Передачи между ролями</translation>
    </message>
    <message>
        <source>Is the folder there, and writable?</source>
        <translation>Есть ли папка и можно ли в неё писать?</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Острова</translation>
    </message>
    <message>
        <source>Key index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Букв</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Load of the departments</source>
        <translation>Нагрузка отделов</translation>
    </message>
    <message>
        <source>Load of the people</source>
        <translation>Нагрузка людей</translation>
    </message>
    <message>
        <source>Load of the roles</source>
        <translation>Нагрузка ролей</translation>
    </message>
    <message>
        <source>Most hangs on {name}: {share} of the plan, when each activity counts in equal parts for those who do it or answer for it.</source>
        <translation>Больше всего держится на: {name} — {share} плана, если каждое действие делить поровну между теми, кто его выполняет или за него отвечает.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>No single role holds the network together.</source>
        <translation>Нет роли, без которой сеть распалась бы.</translation>
    </message>
    <message>
        <source>No two roles have to coordinate yet.</source>
        <translation>Пока никому не нужно согласовывать работу.</translation>
    </message>
    <message>
        <source>No two roles work together yet.</source>
        <translation>Пока никто не работает вместе.</translation>
    </message>
    <message>
        <source>Nobody does or answers for anything yet.</source>
        <translation>Пока никто ничего не выполняет и ни за что не отвечает.</translation>
    </message>
    <message>
        <source>Nobody stands between others yet.</source>
        <translation>Пока никто не стоит между другими.</translation>
    </message>
    <message numerus="yes">
        <source>Of the pairs of roles whose work hangs together the plan brings {share} together; %n pairs are left to chance.</source>
        <translation>
            <numerusform>Из пар ролей, чья работа связана, план сводит вместе {share}; %n пара оставлена на волю случая.</numerusform>
            <numerusform>Из пар ролей, чья работа связана, план сводит вместе {share}; %n пары оставлены на волю случая.</numerusform>
            <numerusform>Из пар ролей, чья работа связана, план сводит вместе {share}; %n пар оставлены на волю случая.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Другое действие</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Другая роль</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Рисунок PNG</translation>
    </message>
    <message>
        <source>Parts without it</source>
        <translation>Частей без неё</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Required coordination that takes place</source>
        <translation>Нужное согласование, которое происходит</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Roles with nearly the same duties</source>
        <translation>Роли с почти одинаковыми обязанностями</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of either</source>
        <translation>Доля от всех</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Стандартная ошибка</translation>
    </message>
    <message>
        <source>The picture could not be saved to {file}.</source>
        <translation>Не удалось сохранить рисунок в {file}.</translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n parts that nothing ties together.</source>
        <translation>
            <numerusform>В плане %n часть, ничем не связанная с другими.</numerusform>
            <numerusform>В плане %n части, ничем не связанные между собой.</numerusform>
            <numerusform>В плане %n частей, ничем не связанных между собой.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is one piece.</source>
        <translation>План цельный.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Таблица скопирована.</translation>
    </message>
    <message>
        <source>There is no load to compare yet.</source>
        <translation>Нагрузки для сравнения пока нет.</translation>
    </message>
    <message>
        <source>Times their work hangs together</source>
        <translation>Связей их работы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Ways through it</source>
        <translation>Путей через неё</translation>
    </message>
    <message>
        <source>What hangs on each person</source>
        <translation>Что держится на каждом человеке</translation>
    </message>
    <message>
        <source>What hangs on each role</source>
        <translation>Что держится на каждой роли</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Who must not be away together</source>
        <translation>Кому нельзя отсутствовать вместе</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Кто с кем работает</translation>
    </message>
    <message numerus="yes">
        <source>Without {names}, %n activities have nobody who does them or answers for them.</source>
        <translation>
            <numerusform>Без ролей или людей ({names}) %n действие некому выполнять и некому за него отвечать.</numerusform>
            <numerusform>Без ролей или людей ({names}) %n действия некому выполнять и некому за них отвечать.</numerusform>
            <numerusform>Без ролей или людей ({names}) %n действий некому выполнять и некому за них отвечать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from ↓  to →</source>
        <translation>от ↓  кому →</translation>
    </message>
    <message>
        <source>holds the network together</source>
        <translation>связывает сеть</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>нет букв</translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation>пока ничего не сохранено</translation>
    </message>
    <message>
        <source>{name} stands on {share} of the shortest ways between others.</source>
        <translation>{name} — на {share} кратчайших путей между другими.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: load {load}, works with %n roles</source>
        <translation>
            <numerusform>{name}: нагрузка {load}, работает с %n ролью</numerusform>
            <numerusform>{name}: нагрузка {load}, работает с %n ролями</numerusform>
            <numerusform>{name}: нагрузка {load}, работает с %n ролями</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: load {load}.</source>
        <translation>{name}: нагрузка {load}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}: %n common activities.</source>
        <translation>
            <numerusform>{one} и {other}: %n общее действие.</numerusform>
            <numerusform>{one} и {other}: %n общих действия.</numerusform>
            <numerusform>{one} и {other}: %n общих действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {department}: {letters}.</source>
        <translation>{phase}, {department}: {letters}.</translation>
    </message>
    <message>
        <source>{shown} of {all} roles are drawn: those that carry most.</source>
        <translation>Показаны роли с наибольшей нагрузкой: {shown} из {all}.</translation>
    </message>
    <message>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Было:</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Looking at the plan as it is now…</source>
        <translation>Разбор плана, какой он сейчас…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Balancing rule</source>
        <translation>Правило баланса</translation>
    </message>
    <message>
        <source>Choose a goal or a link on the map.</source>
        <translation>Выберите цель или связь на карте.</translation>
    </message>
    <message>
        <source>Conflict with</source>
        <translation>Конфликт с целью</translation>
    </message>
    <message>
        <source>Decides: {name}</source>
        <translation>Решает: {name}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>Изменить правило…</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Первый день (год-месяц-день)</translation>
    </message>
    <message>
        <source>Guard KPIs: {names}</source>
        <translation>Контрольные показатели: {names}</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation>Последний день (год-месяц-день)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No rule yet: what holds if both want more?</source>
        <translation>Правила пока нет: что действует, если обе стороны хотят большего?</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>Показать в матрице</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выбрать…</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>мешает</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильная</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабая</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
</context>
<context>
    <name>KpiChart</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Пока ничего не измерено</translation>
    </message>
    <message>
        <source>target</source>
        <translation>план</translation>
    </message>
    <message>
        <source>{value} on {day}: {state}</source>
        <translation>{value} на {day}: {state}</translation>
    </message>
</context>
<context>
    <name>KpiView</name>
    <message numerus="yes">
        <source>%n values read</source>
        <translation>
            <numerusform>Прочитано %n значение</numerusform>
            <numerusform>Прочитано %n значения</numerusform>
            <numerusform>Прочитано %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Добавить значение</translation>
    </message>
    <message>
        <source>Against pace</source>
        <translation>К темпу</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Delete value</source>
        <translation>Удалить значение</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Из библиотеки…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Guard KPIs</source>
        <translation>Контрольные показатели</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Общий</translation>
    </message>
    <message numerus="yes">
        <source>Joint index {joint} (marketing {marketing}, sales {sales}; %n KPIs)</source>
        <translation>
            <numerusform>Общий индекс {joint} (маркетинг {marketing}, продажи {sales}; %n показатель)</numerusform>
            <numerusform>Общий индекс {joint} (маркетинг {marketing}, продажи {sales}; %n показателя)</numerusform>
            <numerusform>Общий индекс {joint} (маркетинг {marketing}, продажи {sales}; %n показателей)</numerusform>
        </translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>No KPIs yet: add one, or take some from the library, with their guards.</source>
        <translation>Показателей пока нет: добавьте свой или возьмите из библиотеки вместе с контрольными.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Read values</source>
        <translation>Прочитать значения</translation>
    </message>
    <message>
        <source>Read values…</source>
        <translation>Прочитать значения…</translation>
    </message>
    <message>
        <source>Red from</source>
        <translation>Красный от</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>Жёлтый от</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>In each row</source>
        <translation>В каждой строке</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Что значит</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>answers for the result</source>
        <translation>отвечает за результат</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>сколько угодно</translation>
    </message>
    <message>
        <source>approves the result</source>
        <translation>утверждает результат</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>не менее %n</numerusform>
            <numerusform>не менее %n</numerusform>
            <numerusform>не менее %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>не более %n</numerusform>
            <numerusform>не более %n</numerusform>
            <numerusform>не более %n</numerusform>
        </translation>
    </message>
    <message>
        <source>checks the result</source>
        <translation>проверяет результат</translation>
    </message>
    <message>
        <source>does the work</source>
        <translation>выполняет работу</translation>
    </message>
    <message numerus="yes">
        <source>exactly %n</source>
        <translation>
            <numerusform>ровно %n</numerusform>
            <numerusform>ровно %n</numerusform>
            <numerusform>ровно %n</numerusform>
        </translation>
    </message>
    <message>
        <source>helps those who do it</source>
        <translation>помогает исполнителям</translation>
    </message>
    <message>
        <source>holds the owner to account</source>
        <translation>спрашивает с владельца</translation>
    </message>
    <message>
        <source>is asked before</source>
        <translation>даёт совет до решения</translation>
    </message>
    <message>
        <source>is told after</source>
        <translation>узнаёт после</translation>
    </message>
    <message>
        <source>keeps the work moving</source>
        <translation>ведёт работу</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>не участвует</translation>
    </message>
    <message>
        <source>{doer} does the work, and there may be several. {owner} answers for the result: one role only, also when others do all the work.</source>
        <translation>{doer} делает работу, и таких может быть несколько. {owner} отвечает за результат: только одна роль, даже если всю работу делают другие.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>от {least} до {most}</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>&amp;Add a letter</source>
        <translation>&amp;Добавить букву</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Letter sets</source>
        <translation>&amp;Наборы букв</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Take the letter away</source>
        <translation>У&amp;брать букву</translation>
    </message>
    <message>
        <source>&amp;Words in</source>
        <translation>&amp;Слова на языке</translation>
    </message>
    <message>
        <source>Answe&amp;rs for the result</source>
        <translation>&amp;Отвечает за результат</translation>
    </message>
    <message>
        <source>As ship&amp;ped</source>
        <translation>Как &amp;было</translation>
    </message>
    <message>
        <source>D&amp;oes the work</source>
        <translation>&amp;Выполняет работу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Letters of the set</source>
        <translation>Буквы набора</translation>
    </message>
    <message>
        <source>Letters that may stand together in one cell</source>
        <translation>Буквы, которые могут стоять в одной ячейке</translation>
    </message>
    <message>
        <source>Letters that {name} has no place for:</source>
        <translation>Буквы, которым нет места в {name}:</translation>
    </message>
    <message>
        <source>Move the letter down</source>
        <translation>Букву ниже</translation>
    </message>
    <message>
        <source>Move the letter up</source>
        <translation>Букву выше</translation>
    </message>
    <message>
        <source>To&amp;gether in one cell</source>
        <translation>Вместе в &amp;ячейке</translation>
    </message>
    <message>
        <source>becomes {letter}</source>
        <translation>станет {letter}</translation>
    </message>
    <message>
        <source>stays, and is marked</source>
        <translation>остаётся с пометкой</translation>
    </message>
    <message numerus="yes">
        <source>{letter} in %n cells</source>
        <translation>
            <numerusform>{letter} в %n ячейке</numerusform>
            <numerusform>{letter} в %n ячейках</numerusform>
            <numerusform>{letter} в %n ячейках</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}, наш</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Accepted when: {acceptance}. Within: {time_limit}.</source>
        <translation>Критерий приёмки: {acceptance}. Срок: {time_limit}.</translation>
    </message>
    <message>
        <source>Sales and marketing: who does what</source>
        <translation>Продажи и маркетинг: кто что делает</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new activities</source>
        <translation>
            <numerusform>%n новое действие</numerusform>
            <numerusform>%n новых действия</numerusform>
            <numerusform>%n новых действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new roles</source>
        <translation>
            <numerusform>%n новая роль</numerusform>
            <numerusform>%n новые роли</numerusform>
            <numerusform>%n новых ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation>&amp;Язык плана</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Activities from the library</source>
        <translation>Действия из библиотеки</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Добавить в план</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>Всё из библиотеки</translation>
    </message>
    <message>
        <source>Company &amp;size</source>
        <translation>&amp;Размер компании</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Создать план</translation>
    </message>
    <message>
        <source>Fill in the &amp;proposed letters</source>
        <translation>Заполнить &amp;предложенные буквы</translation>
    </message>
    <message>
        <source>For a first session</source>
        <translation>Для первой сессии</translation>
    </message>
    <message>
        <source>Good for one session.</source>
        <translation>Хватит на одну сессию.</translation>
    </message>
    <message>
        <source>More than {limit} activities are too many for one session: take fewer phases, or plan several sessions.</source>
        <translation>Больше {limit} действий — много для одной сессии: возьмите меньше этапов или запланируйте несколько сессий.</translation>
    </message>
    <message>
        <source>New plan from the library</source>
        <translation>Новый план из библиотеки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>P&amp;hases</source>
        <translation>&amp;Этапы</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Proposals are a start for the discussion, no answer to it.</source>
        <translation>Предложения — начало обсуждения, а не его итог.</translation>
    </message>
    <message>
        <source>The plan has all of these already.</source>
        <translation>Всё это уже есть в плане.</translation>
    </message>
    <message>
        <source>Tick at least one phase.</source>
        <translation>Отметьте хотя бы один этап.</translation>
    </message>
</context>
<context>
    <name>LogosDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Logos on the cover</source>
        <translation>Логотипы на обложке</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Нет логотипа</translation>
    </message>
    <message>
        <source>PNG or JPEG, on white or transparent. A small copy is kept in the plan; logos do not change what was signed.</source>
        <translation>PNG или JPEG, на белом фоне или прозрачный. В плане хранится уменьшенная копия; логотипы не меняют того, что подписано.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ячейка</numerusform>
            <numerusform>%n ячейки</numerusform>
            <numerusform>%n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n замечание.</numerusform>
            <numerusform>%n замечания.</numerusform>
            <numerusform>%n замечаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without {letter}</source>
        <translation>
            <numerusform>%n без {letter}</numerusform>
            <numerusform>%n без {letter}</numerusform>
            <numerusform>%n без {letter}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Activity below</source>
        <translation>&amp;Действие ниже</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>&amp;Очистить ячейки</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>При&amp;мечание…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Этап</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>+ and a letter adds it · Del empties the cell · Esc closes</source>
        <translation>+ и буква добавляют её · Del очищает ячейку · Esc закрывает</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Activity a&amp;bove</source>
        <translation>Действие в&amp;ыше</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>Add a second letter</source>
        <translation>Добавить вторую букву</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Все отделы</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все буквы</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Choose a &amp;letter or rename…</source>
        <translation>Выбрать &amp;букву или переименовать…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Закрыть отбор</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note · Esc leaves it as it was</source>
        <translation>Ctrl+Enter сохраняет примечание · Esc оставляет как было</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Delete the acti&amp;vity</source>
        <translation>&amp;Удалить действие</translation>
    </message>
    <message>
        <source>Delete the r&amp;ole</source>
        <translation>Удалить ро&amp;ль</translation>
    </message>
    <message>
        <source>Deliverable: {text}</source>
        <translation>Результат: {text}</translation>
    </message>
    <message>
        <source>Dupl&amp;icate the activity</source>
        <translation>По&amp;вторить действие</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Очистить ячейки</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>О&amp;тбор</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Заполнить в&amp;низ</translation>
    </message>
    <message>
        <source>Fill to the ri&amp;ght</source>
        <translation>Заполнить вп&amp;раво</translation>
    </message>
    <message>
        <source>Find an activity, a role or a note</source>
        <translation>Найти действие, роль или примечание</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>First and last role; with Ctrl the corners</source>
        <translation>Первая и последняя роль; с Ctrl — углы</translation>
    </message>
    <message>
        <source>Fit all roles</source>
        <translation>Уместить все роли</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>Свернуть все этапы</translation>
    </message>
    <message>
        <source>Fold and unfold the phase of a band</source>
        <translation>Свернуть и развернуть этап</translation>
    </message>
    <message>
        <source>Fold the p&amp;hase</source>
        <translation>Свернуть &amp;этап</translation>
    </message>
    <message>
        <source>In the order of the &amp;plan</source>
        <translation>В порядке &amp;плана</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Letters of {letter_set}: {letters}</source>
        <translation>Буквы {letter_set}: {letters}</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Библиотека…</translation>
    </message>
    <message>
        <source>Move the activity &amp;down</source>
        <translation>Действие в&amp;низ</translation>
    </message>
    <message>
        <source>Move the activity &amp;up</source>
        <translation>Действие вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move the role to the &amp;left</source>
        <translation>Роль в&amp;лево</translation>
    </message>
    <message>
        <source>Move the role to the ri&amp;ght</source>
        <translation>Роль вп&amp;раво</translation>
    </message>
    <message>
        <source>Move to a p&amp;hase…</source>
        <translation>Перенести в &amp;этап…</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Название действия</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Название этапа</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Название роли</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Next activity; back with Shift</source>
        <translation>Следующее действие; с Shift — назад</translation>
    </message>
    <message>
        <source>Next cell; back with Shift</source>
        <translation>Следующая ячейка; с Shift — назад</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>No activities yet. Type the first one, paste a list, or choose from the library.</source>
        <translation>Действий пока нет. Введите первое, вставьте список или выберите из библиотеки.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примечание: {note}</translation>
    </message>
    <message>
        <source>Notes are written on cells.</source>
        <translation>Примечания пишут к ячейкам.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found. A filter hides %n row(s).</source>
        <translation>
            <numerusform>Ничего не найдено. Отбор скрывает %n строку.</numerusform>
            <numerusform>Ничего не найдено. Отбор скрывает %n строки.</numerusform>
            <numerusform>Ничего не найдено. Отбор скрывает %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n column(s) would have no place to the right.</source>
        <translation>
            <numerusform>Ничего не вставлено: %n столбцу нет места справа.</numerusform>
            <numerusform>Ничего не вставлено: %n столбцам нет места справа.</numerusform>
            <numerusform>Ничего не вставлено: %n столбцам нет места справа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n row(s) would have no place below.</source>
        <translation>
            <numerusform>Ничего не вставлено: %n строке нет места ниже.</numerusform>
            <numerusform>Ничего не вставлено: %n строкам нет места ниже.</numerusform>
            <numerusform>Ничего не вставлено: %n строкам нет места ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only parked</source>
        <translation>Только отложенные</translation>
    </message>
    <message>
        <source>Only with findings</source>
        <translation>Только с замечаниями</translation>
    </message>
    <message>
        <source>Park a &amp;question…</source>
        <translation>Отложить в&amp;опрос…</translation>
    </message>
    <message>
        <source>Parked: {question}</source>
        <translation>Отложено: {question}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Rena&amp;me the role</source>
        <translation>Переи&amp;меновать роль</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Матрица ответственности</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Rows are sorted: go back to the plan&apos;s order to move.</source>
        <translation>Строки отсортированы: чтобы перемещать, вернитесь к порядку плана.</translation>
    </message>
    <message>
        <source>Same in &amp;all selected cells</source>
        <translation>То же во &amp;всех выбранных ячейках</translation>
    </message>
    <message>
        <source>Say what is selected</source>
        <translation>Произнести, что выделено</translation>
    </message>
    <message>
        <source>Select activities first; there must be a phase.</source>
        <translation>Сначала выделите действия; в плане должен быть хотя бы один этап.</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n cell(s) at once.</source>
        <translation>
            <numerusform>Выделяйте не больше %n ячейки сразу.</numerusform>
            <numerusform>Выделяйте не больше %n ячеек сразу.</numerusform>
            <numerusform>Выделяйте не больше %n ячеек сразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Выделить больше</translation>
    </message>
    <message>
        <source>Select the ro&amp;w</source>
        <translation>Выделить &amp;строку</translation>
    </message>
    <message>
        <source>Select the role</source>
        <translation>Выделить роль</translation>
    </message>
    <message>
        <source>Set a letter</source>
        <translation>Поставить букву</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show all rows in the plan&apos;s order to add activities.</source>
        <translation>Чтобы добавлять действия, покажите все строки в порядке плана.</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Показать примечание</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показать:</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Сортировать по &amp;названию</translation>
    </message>
    <message>
        <source>Sort by g&amp;ravity of the findings</source>
        <translation>Сортировать по &amp;важности замечаний</translation>
    </message>
    <message>
        <source>Sort by number of l&amp;etters</source>
        <translation>Сортировать по &amp;числу букв</translation>
    </message>
    <message>
        <source>Sort by the letters of this r&amp;ole</source>
        <translation>Сортировать по буквам этой &amp;роли</translation>
    </message>
    <message>
        <source>Tab moves from cell to cell; F6 leaves.</source>
        <translation>Tab переходит по ячейкам; F6 выходит.</translation>
    </message>
    <message>
        <source>The next letter is added to the cell; Esc cancels.</source>
        <translation>Следующая буква добавится в ячейку; Esc отменяет.</translation>
    </message>
    <message>
        <source>There is no note here; Shift+F2 writes one.</source>
        <translation>Здесь нет примечания; Shift+F2 — написать.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Вставлять нечего.</translation>
    </message>
    <message>
        <source>This is the end of the matrix; F6 leaves.</source>
        <translation>Это конец матрицы; F6 выходит.</translation>
    </message>
    <message>
        <source>To the edge of what is filled</source>
        <translation>До края заполненного</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Totals per person</source>
        <translation>Итоги по людям</translation>
    </message>
    <message>
        <source>Totals per role</source>
        <translation>Итоги по ролям</translation>
    </message>
    <message>
        <source>Totals per role, per person</source>
        <translation>Итоги по ролям, по людям</translation>
    </message>
    <message>
        <source>Type an activity</source>
        <translation>Введите действие</translation>
    </message>
    <message>
        <source>Unfold all pha&amp;ses</source>
        <translation>&amp;Развернуть все этапы</translation>
    </message>
    <message>
        <source>Unfold the phase</source>
        <translation>Развернуть этап</translation>
    </message>
    <message>
        <source>Who takes part? Add roles (not only names): Head of Sales, CMO …</source>
        <translation>Кто участвует? Добавьте роли (не только имена): руководитель продаж, директор по маркетингу…</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>Zoo&amp;m out</source>
        <translation>Ме&amp;льче</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Кр&amp;упнее</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Масштаб &amp;100 %</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>нет букв</translation>
    </message>
    <message>
        <source>sorted by gravity of the findings</source>
        <translation>по важности замечаний</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>sorted by number of letters</source>
        <translation>по числу букв</translation>
    </message>
    <message>
        <source>sorted by the letters of {role}</source>
        <translation>по буквам роли «{role}»</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>{function} (no letter in {letter_set})</source>
        <translation>{function} (нет буквы в {letter_set})</translation>
    </message>
    <message>
        <source>{letters} is no combination of {letter_set}.</source>
        <translation>{letters} — не сочетание букв {letter_set}.</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} из {places}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} из %n строки</numerusform>
            <numerusform>{shown} из %n строк</numerusform>
            <numerusform>{shown} из %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Charter</source>
        <translation>&amp;Устав</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Этапы</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>&amp;Recent plans</source>
        <translation>Не&amp;давние планы</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Сортировать</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <translation>&amp;Заполнить</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Планов пока нет</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n errors in the plan</source>
        <translation>
            <numerusform>%n ошибка в плане</numerusform>
            <numerusform>%n ошибки в плане</numerusform>
            <numerusform>%n ошибок в плане</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the charter</source>
        <translation>Пересмотр устава</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Что ещё открыто</translation>
    </message>
    <message>
        <source>The goals we share</source>
        <translation>Общие цели</translation>
    </message>
    <message>
        <source>This is a summary. What counts is the charter itself, in the attached PDF (content {digest}).</source>
        <translation>Это краткое изложение. Силу имеет сам устав во вложенном PDF (содержание {digest}).</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Where goals pull apart, and what we do then</source>
        <translation>Где цели расходятся и что мы тогда делаем</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Кто за что отвечает</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>В программе произошла ошибка.</translation>
    </message>
    <message>
        <source>Your plan is still open. Save it and start again.</source>
        <translation>Ваш план всё ещё открыт. Сохраните его и запустите программу снова.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%n KPIs</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activities for it…</source>
        <translation>Действия для неё…</translation>
    </message>
    <message>
        <source>Add KPI for it</source>
        <translation>Добавить для неё показатель</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Add goal below</source>
        <translation>Добавить цель ниже</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Conflict with…</source>
        <translation>Конфликт с…</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Удалить цель</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Goals from the library…</source>
        <translation>Цели из библиотеки…</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Горизонт</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>No goals yet: begin with one of the company, or take goals from the library.</source>
        <translation>Целей пока нет: начните с цели компании или возьмите цели из библиотеки.</translation>
    </message>
    <message>
        <source>One level higher</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Outline of goals</source>
        <translation>Структура целей</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Take from under the goal above</source>
        <translation>Убрать из-под верхней цели</translation>
    </message>
    <message>
        <source>Under the goal before it</source>
        <translation>Под предыдущую цель</translation>
    </message>
    <message>
        <source>What it supports…</source>
        <translation>Что она поддерживает…</translation>
    </message>
    <message>
        <source>Which activities serve “{name}”?</source>
        <translation>Какие действия служат цели «{name}»?</translation>
    </message>
    <message>
        <source>Which goal does “{name}” support?</source>
        <translation>Какую цель поддерживает «{name}»?</translation>
    </message>
    <message>
        <source>Which goal pulls against “{name}”?</source>
        <translation>Какая цель тянет против «{name}»?</translation>
    </message>
    <message>
        <source>Which goals does “{name}” support?</source>
        <translation>Какие цели поддерживает «{name}»?</translation>
    </message>
    <message>
        <source>Who answers for “{name}”?</source>
        <translation>Кто отвечает за «{name}»?</translation>
    </message>
    <message>
        <source>Whose goal is “{name}”?</source>
        <translation>Чья это цель: «{name}»?</translation>
    </message>
    <message>
        <source>conflict with “{name}”</source>
        <translation>конфликт с «{name}»</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;Parked already</source>
        <translation>&amp;Уже отложено</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Вопрос</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Who brings an answer</source>
        <translation>&amp;Кто принесёт ответ</translation>
    </message>
    <message>
        <source>A&amp;nswered: take it off the list</source>
        <translation>Есть ответ: у&amp;брать из списка</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation>Отложить вопрос</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>План в целом</translation>
    </message>
    <message>
        <source>What has to be answered later</source>
        <translation>На что нужно ответить позже</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) will be pasted.</source>
        <translation>
            <numerusform>Будет вставлена %n ячейка.</numerusform>
            <numerusform>Будет вставлено %n ячейки.</numerusform>
            <numerusform>Будет вставлено %n ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>New activity: {name}</source>
        <translation>Новое действие: {name}</translation>
    </message>
    <message>
        <source>New role: {name}</source>
        <translation>Новая роль: {name}</translation>
    </message>
    <message numerus="yes">
        <source>No letter, kept as a note: “{text}” (%n time(s))</source>
        <translation>
            <numerusform>Не буква, сохранится как примечание: «{text}» (%n раз)</numerusform>
            <numerusform>Не буква, сохранится как примечание: «{text}» (%n раза)</numerusform>
            <numerusform>Не буква, сохранится как примечание: «{text}» (%n раз)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message numerus="yes">
        <source>Read as a Latin letter: “{text}” (%n time(s))</source>
        <translation>
            <numerusform>Прочитано как латинская буква: «{text}» (%n раз)</numerusform>
            <numerusform>Прочитано как латинская буква: «{text}» (%n раза)</numerusform>
            <numerusform>Прочитано как латинская буква: «{text}» (%n раз)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add department</source>
        <translation>Добавить отдел</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Кирпичный</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Внешняя</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кто исполняет</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Marketing side</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Новая роль</translation>
    </message>
    <message>
        <source>No departments yet: the two sides of the agreement.</source>
        <translation>Отделов пока нет: это две стороны договорённости.</translation>
    </message>
    <message>
        <source>No roles yet: each becomes a column of the matrix.</source>
        <translation>Ролей пока нет: каждая станет столбцом матрицы.</translation>
    </message>
    <message>
        <source>Nobody yet: add people or paste a list, and tick the roles each one holds.</source>
        <translation>Пока никого: добавьте людей или вставьте список и отметьте роли каждого.</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Подчиняется</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Sales side</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <source>Takes part or not</source>
        <translation>Участвует или нет</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In light colours, with a legend, in the plan’s language.</source>
        <translation>В светлых тонах, с условными обозначениями, на языке плана.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>PDF page, for printing</source>
        <translation>Страница PDF, для печати</translation>
    </message>
    <message>
        <source>PNG, for slides and messages</source>
        <translation>PNG, для слайдов и сообщений</translation>
    </message>
    <message>
        <source>SVG, for other drawing programs</source>
        <translation>SVG, для других графических программ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Сохранить карту картинкой</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Without background</source>
        <translation>Без фона</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Что:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Goal map</source>
        <translation>Карта целей</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Матрица ответственности</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>The poster is being made… {percent} %</source>
        <translation>Плакат готовится… {percent} %</translation>
    </message>
    <message>
        <source>The poster, small</source>
        <translation>Плакат в уменьшении</translation>
    </message>
    <message>
        <source>Type of {points} points: can be read from {metres} m away.</source>
        <translation>Шрифт {points} пт: читается с {metres} м.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>US Tabloid</source>
        <translation>US Tabloid</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This is what will be printed. Ctrl+P once more prints it.</source>
        <translation>Так это будет напечатано. Нажмите Ctrl+P ещё раз, чтобы печатать.</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Язык документа</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>Пере&amp;смотр</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Пр&amp;едмет</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Версия</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>День пересмотра</translation>
    </message>
    <message>
        <source>Plan properties</source>
        <translation>Свойства плана</translation>
    </message>
    <message>
        <source>The language of the document is that of the charter, whatever language the window speaks.</source>
        <translation>Язык документа — это язык устава; язык окна может быть другим.</translation>
    </message>
    <message>
        <source>for example: third quarter 2026</source>
        <translation>например: третий квартал 2026 года</translation>
    </message>
    <message>
        <source>on</source>
        <translation>назначен на</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard the recovery copy of “{title}”?</source>
        <translation>Удалить копию для восстановления «{title}»?</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Open last saved</source>
        <translation>Открыть сохранённый план</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Открыть восстановленный</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранён {time}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A letter has one or two characters, not “{letter}”.</source>
        <translation>Буква — это один или два знака, а не «{letter}».</translation>
    </message>
    <message>
        <source>A letter set needs letters.</source>
        <translation>В наборе должны быть буквы.</translation>
    </message>
    <message>
        <source>A limit cannot be negative.</source>
        <translation>Предел не может быть отрицательным.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>A reservation or a refusal needs a word of reason.</source>
        <translation>Оговорке или отказу нужна хотя бы краткая причина.</translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason: it is printed in the charter.</source>
        <translation>Чтобы принять замечание, нужна причина: она печатается в уставе.</translation>
    </message>
    <message>
        <source>Nobody is to sign yet: say in the people view who may.</source>
        <translation>Пока некому подписывать: укажите в списке людей, кто подписывает.</translation>
    </message>
    <message>
        <source>Say first whether you agree, agree with a reservation or decline.</source>
        <translation>Сначала укажите: согласие, согласие с оговоркой или отказ.</translation>
    </message>
    <message>
        <source>The file is just being read or written. Try again in a moment.</source>
        <translation>Файл как раз читается или записывается. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The goals would support one another in a circle: {path}.</source>
        <translation>Цели поддерживали бы друг друга по кругу: {path}.</translation>
    </message>
    <message>
        <source>The letter {letter} is there twice.</source>
        <translation>Буква {letter} указана дважды.</translation>
    </message>
    <message>
        <source>The pad is empty: {name} has not signed yet.</source>
        <translation>Поле подписи пусто: {name} ещё не подписывает.</translation>
    </message>
    <message>
        <source>The plan has changed since version {version} was put to be signed. Go back to it, or put a new version.</source>
        <translation>План изменился с тех пор, как версию {version} вынесли на подпись. Вернитесь к ней или вынесите новую версию.</translation>
    </message>
    <message>
        <source>The plan is written with {name}: choose other letters first.</source>
        <translation>План записан буквами {name}: сначала выберите другие.</translation>
    </message>
    <message>
        <source>There is no document language “{language}”.</source>
        <translation>Нет языка документа «{language}».</translation>
    </message>
    <message>
        <source>There is no side “{side}”.</source>
        <translation>Нет стороны «{side}».</translation>
    </message>
    <message>
        <source>There is no such way to sign.</source>
        <translation>Такого способа подписать нет.</translation>
    </message>
    <message>
        <source>This is no longer in the plan: somebody or an undo has removed it.</source>
        <translation>Этого больше нет в плане: удалено кем-то или отменой.</translation>
    </message>
    <message>
        <source>This plan is read-only: save it under another name to edit it.</source>
        <translation>План открыт только для чтения: чтобы изменить его, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Two letters cannot have the same meaning.</source>
        <translation>Две буквы не могут значить одно и то же.</translation>
    </message>
    <message>
        <source>Version {version} was put to be signed before. Choose another number.</source>
        <translation>Версию {version} уже выносили на подпись. Выберите другой номер.</translation>
    </message>
    <message>
        <source>Write down what it is about first.</source>
        <translation>Сначала запишите, о чём речь.</translation>
    </message>
    <message>
        <source>Write down what the question is before you park it.</source>
        <translation>Чтобы отложить вопрос, сначала запишите его.</translation>
    </message>
    <message>
        <source>{letter_set} has no letter for this.</source>
        <translation>В наборе {letter_set} нет такой буквы.</translation>
    </message>
    <message>
        <source>{name} cannot be its own deputy.</source>
        <translation>{name} не может замещать себя.</translation>
    </message>
    <message>
        <source>{name} cannot hand over to itself.</source>
        <translation>Роль {name} не может передать буквы самой себе.</translation>
    </message>
    <message>
        <source>{name} has already said something to this version.</source>
        <translation>{name}: ответ на эту версию уже записан.</translation>
    </message>
    <message>
        <source>{name} needs a letter for who answers and one for who does the work.</source>
        <translation>В наборе {name} нужны буква того, кто отвечает, и буква того, кто делает.</translation>
    </message>
    <message>
        <source>{name} would report to itself: {path}.</source>
        <translation>{name} подчинялся бы себе: {path}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be attached. Use a PNG, a JPEG or a PDF.</source>
        <translation>«{name}» вложить нельзя. Возьмите PNG, JPEG или PDF.</translation>
    </message>
    <message>
        <source>“{name}” cannot be linked to itself.</source>
        <translation>«{name}» нельзя связать с самой собой.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>Нельзя объединить «{name}» с собой.</translation>
    </message>
    <message>
        <source>“{name}” cannot depend on itself.</source>
        <translation>«{name}» не может зависеть от себя.</translation>
    </message>
    <message>
        <source>“{name}” cannot guard itself.</source>
        <translation>«{name}» не может быть собственным контрольным показателем.</translation>
    </message>
    <message>
        <source>“{name}” has no second doer: there is nothing to split.</source>
        <translation>У «{name}» нет второго исполнителя: делить нечего.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Scan or save it smaller.</source>
        <translation>«{name}» больше {limit} МБ. Отсканируйте или сохраните в меньшем размере.</translation>
    </message>
    <message>
        <source>“{name}” would end before it starts.</source>
        <translation>«{name}» закончится раньше, чем начнётся.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand here.</source>
        <translation>«{value}» здесь не подходит.</translation>
    </message>
    <message>
        <source>“{value}” does not fit here.</source>
        <translation>«{value}» сюда не подходит.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it like {example}.</source>
        <translation>«{value}» — не дата. Напишите так: {example}.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it as 2027-06-30.</source>
        <translation>«{value}» — не дата: пишите так: 30.06.2027.</translation>
    </message>
    <message>
        <source>“{value}” is no number to store.</source>
        <translation>«{value}» — не число, которое можно сохранить.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Черновик:</translation>
    </message>
    <message>
        <source>A version is needed.</source>
        <translation>Нужен номер версии.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Начать черновик</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>День следующего пересмотра</translation>
    </message>
    <message>
        <source>Next &amp;review:</source>
        <translation>Следующий &amp;пересмотр:</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Renew version {version}</source>
        <translation>Продлить версию {version}</translation>
    </message>
    <message>
        <source>The draft begins with everything that was agreed in version {version}, which stays as it is with its signatures. What you change is marked in the charter, so that whoever agreed before reads only what is new.</source>
        <translation>Черновик начинается со всего, о чём договорились в версии {version}; она остаётся как есть, со своими подписями. Ваши изменения отмечаются в уставе: кто уже соглашался, читает только новое.</translation>
    </message>
    <message>
        <source>Version {version} was put to be signed before.</source>
        <translation>Версию {version} уже выносили на подпись.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмный</translation>
    </message>
    <message>
        <source>&amp;End the reading</source>
        <translation>&amp;Закончить чтение</translation>
    </message>
    <message>
        <source>&amp;Next →</source>
        <translation>&amp;Дальше →</translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation>&amp;Погасить</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>The room sees nothing for a while (B)</source>
        <translation>Зал пока ничего не видит (B)</translation>
    </message>
    <message>
        <source>The second screen is gone. Room view closed.</source>
        <translation>Второй экран отключён. Экран зала закрыт.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Что видит зал</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← &amp;Назад</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Accountability far above the work</source>
        <translation>Ответственность далеко от работы</translation>
    </message>
    <message>
        <source>Activities in the plan, from</source>
        <translation>Действий в плане, от</translation>
    </message>
    <message>
        <source>Activities of one doer, from</source>
        <translation>Действий у единственного исполнителя, от</translation>
    </message>
    <message>
        <source>Activities, noted above</source>
        <translation>Действий, заметка — больше</translation>
    </message>
    <message>
        <source>Activities, warned above</source>
        <translation>Действий, предупреждение — больше</translation>
    </message>
    <message>
        <source>Activity without a goal</source>
        <translation>Действие без цели</translation>
    </message>
    <message>
        <source>Along a row: one activity</source>
        <translation>Вдоль строки: одно действие</translation>
    </message>
    <message>
        <source>Answers for everything</source>
        <translation>Отвечает за всё</translation>
    </message>
    <message>
        <source>Both departments claim the result</source>
        <translation>За результат отвечают оба отдела</translation>
    </message>
    <message>
        <source>Both departments do the work</source>
        <translation>Работу делают оба отдела</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Посредник</translation>
    </message>
    <message>
        <source>Checks the own work</source>
        <translation>Проверяет свою работу</translation>
    </message>
    <message>
        <source>Circle of dependencies</source>
        <translation>Круг зависимостей</translation>
    </message>
    <message>
        <source>Company goal nobody shares</source>
        <translation>Цель компании без общей цели</translation>
    </message>
    <message>
        <source>Conflict without a rule</source>
        <translation>Конфликт без правила</translation>
    </message>
    <message>
        <source>Consulted roles, from</source>
        <translation>Ролей-консультантов, от</translation>
    </message>
    <message>
        <source>Coordination gap</source>
        <translation>Разрыв согласования</translation>
    </message>
    <message>
        <source>Cut role</source>
        <translation>Связующая роль</translation>
    </message>
    <message>
        <source>Dates do not fit</source>
        <translation>Сроки не сходятся</translation>
    </message>
    <message>
        <source>Decisions pulled to the top</source>
        <translation>Решения стянуты наверх</translation>
    </message>
    <message>
        <source>Department goal beside the shared ones</source>
        <translation>Цель отдела мимо общих</translation>
    </message>
    <message>
        <source>Dependencies in the plan, from</source>
        <translation>Зависимостей в плане, от</translation>
    </message>
    <message>
        <source>Doers of one activity, from</source>
        <translation>Исполнителей у действия, от</translation>
    </message>
    <message>
        <source>Does a lot</source>
        <translation>Много исполняет</translation>
    </message>
    <message>
        <source>Down a column: one role</source>
        <translation>Вдоль столбца: одна роль</translation>
    </message>
    <message>
        <source>Empty column</source>
        <translation>Пустой столбец</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Пустая строка</translation>
    </message>
    <message>
        <source>Every box filled</source>
        <translation>Заполнены все ячейки</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Всё идёт через одну роль</translation>
    </message>
    <message>
        <source>Gini coefficient of the load, above</source>
        <translation>Индекс Джини нагрузки, больше</translation>
    </message>
    <message>
        <source>Goal not linked up</source>
        <translation>Цель не связана с верхними</translation>
    </message>
    <message>
        <source>Goal with activities nobody answers for</source>
        <translation>Цель с действиями без ответственных</translation>
    </message>
    <message>
        <source>Goal without a KPI</source>
        <translation>Цель без показателя</translation>
    </message>
    <message>
        <source>Goal without one accountable</source>
        <translation>У цели нет одного ответственного</translation>
    </message>
    <message>
        <source>Goals in a circle</source>
        <translation>Кольцо целей</translation>
    </message>
    <message>
        <source>Goals of one department, above</source>
        <translation>Целей одного отдела больше</translation>
    </message>
    <message>
        <source>Goals on the map, above</source>
        <translation>Целей на карте больше</translation>
    </message>
    <message>
        <source>Hand-over out of sight</source>
        <translation>Передача без присмотра</translation>
    </message>
    <message>
        <source>Helps one goal, hinders another</source>
        <translation>Помогает одной цели, мешает другой</translation>
    </message>
    <message>
        <source>Inform-only role</source>
        <translation>Роль, которой только сообщают</translation>
    </message>
    <message>
        <source>Inform-only row</source>
        <translation>Строка, где только сообщают</translation>
    </message>
    <message>
        <source>Informed roles, from</source>
        <translation>Информируемых ролей, от</translation>
    </message>
    <message>
        <source>Informed twice over</source>
        <translation>Сообщают дважды</translation>
    </message>
    <message>
        <source>KPI that cannot be followed</source>
        <translation>Показатель, за которым нельзя следить</translation>
    </message>
    <message>
        <source>Key role</source>
        <translation>Ключевая роль</translation>
    </message>
    <message>
        <source>Letter nobody reads</source>
        <translation>Буква, которую никто не читает</translation>
    </message>
    <message>
        <source>Letter not in the set</source>
        <translation>Буквы нет в наборе</translation>
    </message>
    <message>
        <source>Levels between accountable and doer, from</source>
        <translation>Уровней между ответственным и исполнителем, от</translation>
    </message>
    <message>
        <source>Likeness of a department and a group, from</source>
        <translation>Сходство отдела и группы, от</translation>
    </message>
    <message>
        <source>Load of answering for an activity</source>
        <translation>Вес ответственности за действие</translation>
    </message>
    <message>
        <source>Load of being consulted</source>
        <translation>Вес консультации</translation>
    </message>
    <message>
        <source>Load of being informed</source>
        <translation>Вес информирования</translation>
    </message>
    <message>
        <source>Load of doing an activity</source>
        <translation>Вес исполнения действия</translation>
    </message>
    <message>
        <source>Load of supporting an activity</source>
        <translation>Вес помощи в действии</translation>
    </message>
    <message>
        <source>Look-alike letters</source>
        <translation>Похожие буквы</translation>
    </message>
    <message>
        <source>Many consulted</source>
        <translation>Много консультантов</translation>
    </message>
    <message>
        <source>Many doers</source>
        <translation>Много исполнителей</translation>
    </message>
    <message>
        <source>Many goals of one department</source>
        <translation>Много целей у одного отдела</translation>
    </message>
    <message>
        <source>Many goals on one map</source>
        <translation>Много целей на одной карте</translation>
    </message>
    <message>
        <source>Many hand-overs</source>
        <translation>Много передач</translation>
    </message>
    <message>
        <source>Many informed</source>
        <translation>Много информируемых</translation>
    </message>
    <message>
        <source>More than one accountable</source>
        <translation>Несколько ответственных за результат</translation>
    </message>
    <message>
        <source>Neither does nor answers</source>
        <translation>Не исполняет и не отвечает</translation>
    </message>
    <message>
        <source>No accountable</source>
        <translation>Нет ответственного за результат</translation>
    </message>
    <message>
        <source>No empty spaces</source>
        <translation>Нет пустых ячеек</translation>
    </message>
    <message>
        <source>No joint KPI</source>
        <translation>Нет общего показателя</translation>
    </message>
    <message>
        <source>No second pair of eyes</source>
        <translation>Нет второго взгляда</translation>
    </message>
    <message>
        <source>Nobody by name does the work</source>
        <translation>Исполнитель не назван по имени</translation>
    </message>
    <message>
        <source>Nobody consulted or informed</source>
        <translation>Никого не спрашивают и не извещают</translation>
    </message>
    <message>
        <source>Nobody does the work</source>
        <translation>Нет исполнителя</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>Nothing works for the goal</source>
        <translation>На цель ничто не работает</translation>
    </message>
    <message>
        <source>One side contributes</source>
        <translation>Вклад одной стороны</translation>
    </message>
    <message>
        <source>Orphan letters</source>
        <translation>Буквы без строки или столбца</translation>
    </message>
    <message>
        <source>Overload both ways</source>
        <translation>Двойная перегрузка</translation>
    </message>
    <message>
        <source>Pairs brought together, from</source>
        <translation>Сведённых пар, от</translation>
    </message>
    <message>
        <source>Pairs that are shown, the strongest need first</source>
        <translation>Показывать пар, начиная с самых нуждающихся</translation>
    </message>
    <message>
        <source>Parts without the role, from</source>
        <translation>Частей без роли, от</translation>
    </message>
    <message>
        <source>Person overloaded through several roles</source>
        <translation>Человек перегружен несколькими ролями</translation>
    </message>
    <message>
        <source>Possible duplicate activity</source>
        <translation>Возможный дубль действия</translation>
    </message>
    <message>
        <source>Redundant role</source>
        <translation>Избыточная роль</translation>
    </message>
    <message>
        <source>Responsibility without hands</source>
        <translation>Ответственность без исполнителей</translation>
    </message>
    <message>
        <source>Result given to a contractor</source>
        <translation>Результат отдан подрядчику</translation>
    </message>
    <message>
        <source>Role twice</source>
        <translation>Роль указана дважды</translation>
    </message>
    <message>
        <source>Roles in the plan, from</source>
        <translation>Ролей в плане, от</translation>
    </message>
    <message>
        <source>Roles that take part, from</source>
        <translation>Участвующих ролей, от</translation>
    </message>
    <message>
        <source>Roles that work, from</source>
        <translation>Работающих ролей, от</translation>
    </message>
    <message>
        <source>Roles with the same duties</source>
        <translation>Роли с одинаковыми обязанностями</translation>
    </message>
    <message>
        <source>Roles, asked above</source>
        <translation>Ролей, вопрос — больше</translation>
    </message>
    <message>
        <source>Sales and marketing</source>
        <translation>Продажи и маркетинг</translation>
    </message>
    <message>
        <source>Separate islands</source>
        <translation>Отдельные острова</translation>
    </message>
    <message>
        <source>Share of its activities that it shares, at most</source>
        <translation>Доля общих с другими действий, не больше</translation>
    </message>
    <message>
        <source>Share of the activities of either that two roles share</source>
        <translation>Доля общих действий двух ролей, от</translation>
    </message>
    <message>
        <source>Share of the activities one role answers for, above</source>
        <translation>Доля действий, за которые отвечает одна роль, больше</translation>
    </message>
    <message>
        <source>Share of the activities one role does, above</source>
        <translation>Доля действий, которые исполняет одна роль, больше</translation>
    </message>
    <message>
        <source>Share of the activities one role is consulted on, above</source>
        <translation>Доля действий, по которым советуются с одной ролью, больше</translation>
    </message>
    <message>
        <source>Share of the activities that the top answers for, above</source>
        <translation>Доля действий, за которые отвечает верх, больше</translation>
    </message>
    <message>
        <source>Share of the dependencies that change hands, above</source>
        <translation>Доля зависимостей с передачей, больше</translation>
    </message>
    <message>
        <source>Share of the pairs brought together without need, above</source>
        <translation>Доля пар, сведённых без нужды, больше</translation>
    </message>
    <message>
        <source>Share of the words that two names have in common, from</source>
        <translation>Доля общих слов двух названий, от</translation>
    </message>
    <message>
        <source>Shared doing</source>
        <translation>Общее исполнение</translation>
    </message>
    <message>
        <source>Shared in name only</source>
        <translation>Общая только на словах</translation>
    </message>
    <message>
        <source>Shared tool or audience</source>
        <translation>Общий инструмент или аудитория</translation>
    </message>
    <message>
        <source>Sides count differently</source>
        <translation>Стороны считают по-разному</translation>
    </message>
    <message>
        <source>Signatory is not the accountable</source>
        <translation>Утверждает не тот, кто отвечает</translation>
    </message>
    <message>
        <source>Silo</source>
        <translation>Отдел сам по себе</translation>
    </message>
    <message>
        <source>Single doer without a deputy</source>
        <translation>Единственный исполнитель без замены</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Surplus coordination</source>
        <translation>Лишнее согласование</translation>
    </message>
    <message>
        <source>The goal map</source>
        <translation>Карта целей</translation>
    </message>
    <message>
        <source>The network of roles and activities</source>
        <translation>Сеть ролей и действий</translation>
    </message>
    <message>
        <source>The other side is not aware</source>
        <translation>Другая сторона не в курсе</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>План в целом</translation>
    </message>
    <message>
        <source>Times an even share of the plan, above</source>
        <translation>Равных долей плана, больше</translation>
    </message>
    <message>
        <source>Times the middle role, from</source>
        <translation>Во сколько раз больше срединной роли, от</translation>
    </message>
    <message>
        <source>Times their work hangs together, from</source>
        <translation>Связей их работы, от</translation>
    </message>
    <message>
        <source>Too big to discuss</source>
        <translation>Слишком велика для обсуждения</translation>
    </message>
    <message>
        <source>Too few or too many of a letter</source>
        <translation>Буквы слишком мало или слишком много</translation>
    </message>
    <message>
        <source>Too many accountabilities</source>
        <translation>Слишком много ответственности</translation>
    </message>
    <message>
        <source>Uneven load</source>
        <translation>Неравномерная нагрузка</translation>
    </message>
    <message>
        <source>Unresolved cell</source>
        <translation>Нерешённая ячейка</translation>
    </message>
    <message>
        <source>Vacant role carries work</source>
        <translation>Работа на вакантной роли</translation>
    </message>
    <message>
        <source>Vague or repeated activity</source>
        <translation>Неясное или повторное действие</translation>
    </message>
    <message>
        <source>and above the mean by this many standard deviations</source>
        <translation>и выше среднего на столько стандартных отклонений</translation>
    </message>
    <message>
        <source>and at least so many activities</source>
        <translation>и общих действий, от</translation>
    </message>
    <message>
        <source>and at least this share of all roles</source>
        <translation>и не меньше этой доли всех ролей</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>&amp;Heading:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>&amp;Text (a line with a dash makes a list):</source>
        <translation>&amp;Текст (строка с дефисом становится пунктом списка):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Section of the charter</source>
        <translation>Раздел устава</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Words of the &amp;library</source>
        <translation>Слова &amp;библиотеки</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Язык окна</translation>
    </message>
    <message>
        <source>&amp;Paper of the charter</source>
        <translation>&amp;Бумага устава</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Вернуть исходные</translation>
    </message>
    <message>
        <source>&amp;Take the reset back</source>
        <translation>&amp;Отменить сброс</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ваше имя</translation>
    </message>
    <message>
        <source>Everything here applies at once. The language of a plan is among its properties.</source>
        <translation>Всё здесь действует сразу. Язык плана — в его свойствах.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>as it stands under decisions</source>
        <translation>как оно стоит под решениями</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>&amp;Later, in the PDF</source>
        <translation>Поз&amp;же, в PDF</translation>
    </message>
    <message>
        <source>&amp;Typed</source>
        <translation>&amp;Текстом</translation>
    </message>
    <message>
        <source>&amp;Undo the last line</source>
        <translation>Убрать последнюю &amp;линию</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>A reservation or a refusal needs a word of reason.</source>
        <translation>К оговорке или отказу нужно хотя бы слово причины.</translation>
    </message>
    <message>
        <source>Attach a &amp;scan…</source>
        <translation>Приложить &amp;скан…</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Приложить скан</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Потому что…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose first what you say to it.</source>
        <translation>Сначала выберите: согласие, оговорка или отказ.</translation>
    </message>
    <message>
        <source>Dra&amp;wn</source>
        <translation>&amp;Рисунком</translation>
    </message>
    <message>
        <source>Draw your signature on the pad.</source>
        <translation>Распишитесь в поле.</translation>
    </message>
    <message>
        <source>How I sign</source>
        <translation>Как я подписываю</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Я &amp;согласен (согласна)</translation>
    </message>
    <message>
        <source>I &amp;decline</source>
        <translation>Я от&amp;казываюсь</translation>
    </message>
    <message>
        <source>I agree with a &amp;reservation</source>
        <translation>С о&amp;говоркой</translation>
    </message>
    <message>
        <source>I, {name}, agree to version {version}</source>
        <translation>Я, {name}, принимаю версию {version}</translation>
    </message>
    <message>
        <source>I, {name}, agree to version {version} with the reservation written above</source>
        <translation>Я, {name}, принимаю версию {version} с оговоркой, записанной выше</translation>
    </message>
    <message>
        <source>I, {name}, decline version {version}</source>
        <translation>Я, {name}, не принимаю версию {version}</translation>
    </message>
    <message>
        <source>Look whether the file is there and may be read.</source>
        <translation>Проверьте, на месте ли файл и можно ли его читать.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Name still open</source>
        <translation>Имя пока неизвестно</translation>
    </message>
    <message>
        <source>No role in the matrix.</source>
        <translation>В матрице роли нет.</translation>
    </message>
    <message>
        <source>On &amp;paper</source>
        <translation>На &amp;бумаге</translation>
    </message>
    <message>
        <source>Pad to sign on with mouse, pen or finger</source>
        <translation>Поле для подписи мышью, пером или пальцем</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Sign version {version}</source>
        <translation>Подписание версии {version}</translation>
    </message>
    <message>
        <source>Signed o&amp;n:</source>
        <translation>&amp;Дата подписи:</translation>
    </message>
    <message>
        <source>The block stays open: the PDF has fields for the name, the date, what is said, and a signature by certificate. What comes back on paper is recorded here, even when the plan has gone on by then.</source>
        <translation>Блок остаётся открытым: в PDF есть поля для имени, даты, решения и подписи сертификатом. То, что вернётся на бумаге, записывается здесь же, даже если план тем временем изменился.</translation>
    </message>
    <message>
        <source>The scan is optional: PNG, JPEG or PDF up to 5 MB.</source>
        <translation>Скан необязателен: PNG, JPEG или PDF до 5 МБ.</translation>
    </message>
    <message>
        <source>Tick the sentence to sign.</source>
        <translation>Отметьте фразу, чтобы подписать.</translation>
    </message>
    <message>
        <source>What I say to it</source>
        <translation>Что я об этом скажу</translation>
    </message>
    <message>
        <source>What is said is recorded now. The signature itself is put into the PDF afterwards: export the charter, then choose “Sign a charter with a certificate…” in the menu “Charter”.</source>
        <translation>Сейчас записывается решение. Сама подпись ставится в PDF потом: экспортируйте устав и выберите «Подписать устав сертификатом…» в меню «Устав».</translation>
    </message>
    <message>
        <source>What the plan says of you</source>
        <translation>Что план говорит о вас</translation>
    </message>
    <message>
        <source>With my certi&amp;ficate</source>
        <translation>Своим серти&amp;фикатом</translation>
    </message>
    <message>
        <source>{title}, version {version}, content {digest}</source>
        <translation>{title}, версия {version}, содержание {digest}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» не читается.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>&amp;Put to be signed…</source>
        <translation>&amp;Вынести на подпись…</translation>
    </message>
    <message>
        <source>Begin the next draft with everything that was agreed</source>
        <translation>Начать следующий черновик со всего, о чём договорились</translation>
    </message>
    <message>
        <source>C&amp;hanged since then</source>
        <translation>&amp;Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Changed since version {version} was put to be signed</source>
        <translation>Изменено с тех пор, как версию {version} вынесли на подпись</translation>
    </message>
    <message>
        <source>Changed since version {version} was signed</source>
        <translation>Изменено после подписания версии {version}</translation>
    </message>
    <message>
        <source>Close the signi&amp;ng…</source>
        <translation>&amp;Закрыть подписание…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Сравнить вер&amp;сии</translation>
    </message>
    <message>
        <source>Continue as draft</source>
        <translation>Продолжить как черновик</translation>
    </message>
    <message>
        <source>Continue as draft {draft}?</source>
        <translation>Продолжить как черновик {draft}?</translation>
    </message>
    <message>
        <source>Draft {version}</source>
        <translation>Черновик {version}</translation>
    </message>
    <message>
        <source>In large letters, on the second screen if there is one (F5)</source>
        <translation>Крупными буквами, на втором экране, если он есть (F5)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Name still open</source>
        <translation>Имя пока неизвестно</translation>
    </message>
    <message>
        <source>New in version {version}: {summary}.</source>
        <translation>Что нового в версии {version}: {summary}.</translation>
    </message>
    <message>
        <source>Nothing was put to be signed yet.</source>
        <translation>На подпись пока ничего не выносили.</translation>
    </message>
    <message>
        <source>Now draft {version}</source>
        <translation>Сейчас черновик {version}</translation>
    </message>
    <message>
        <source>Read &amp;out…</source>
        <translation>Зачитать вслу&amp;х…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>Пр&amp;одлить…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>По&amp;дписать…</translation>
    </message>
    <message>
        <source>Sig&amp;ners</source>
        <translation>Подписыва&amp;ют</translation>
    </message>
    <message>
        <source>Signatures belong to one content only: the draft has none until it is put to be signed itself.</source>
        <translation>Подписи относятся только к одному содержанию: у черновика их нет, пока его самого не вынесут на подпись.</translation>
    </message>
    <message>
        <source>Signed &amp;PDF…</source>
        <translation>&amp;PDF версии…</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Подписывают</translation>
    </message>
    <message>
        <source>The review of version {version} is due on {date}.</source>
        <translation>Пересмотр версии {version} — {date}.</translation>
    </message>
    <message>
        <source>The review of version {version} was due on {date}.</source>
        <translation>Версию {version} нужно было пересмотреть {date}.</translation>
    </message>
    <message>
        <source>The signed version beside the plan as it is now</source>
        <translation>Подписанная версия рядом с планом, какой он сейчас</translation>
    </message>
    <message>
        <source>The signed version is no longer kept in the plan.</source>
        <translation>Подписанная версия в плане больше не хранится.</translation>
    </message>
    <message>
        <source>The signed version with its signatures as a PDF</source>
        <translation>Подписанная версия с подписями в PDF</translation>
    </message>
    <message>
        <source>There is no signed version to renew: the plan is a draft.</source>
        <translation>Продлевать нечего: план сейчас черновик.</translation>
    </message>
    <message>
        <source>There is no signing to be closed.</source>
        <translation>Закрывать нечего: подписание не идёт.</translation>
    </message>
    <message>
        <source>Version {version} is put to be signed</source>
        <translation>Версия {version} вынесена на подпись</translation>
    </message>
    <message>
        <source>Version {version} is put to be signed and stays as it is.</source>
        <translation>Версия {version} вынесена на подпись и остаётся как есть.</translation>
    </message>
    <message>
        <source>Version {version} is put to be signed; it stays as it is.</source>
        <translation>Версия {version} вынесена на подпись; она остаётся как есть.</translation>
    </message>
    <message>
        <source>Version {version} is signed</source>
        <translation>Версия {version} подписана</translation>
    </message>
    <message numerus="yes">
        <source>Version {version} is signed by %n people and stays as it is.</source>
        <translation>
            <numerusform>Версию {version} подписал %n человек; она остаётся как есть.</numerusform>
            <numerusform>Версию {version} подписали %n человека; она остаётся как есть.</numerusform>
            <numerusform>Версию {version} подписали %n человек; она остаётся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}: {tally}</source>
        <translation>Версия {version}: {tally}</translation>
    </message>
    <message>
        <source>Version {version}: {tally}. It stays as it is.</source>
        <translation>Версия {version}: {tally}. Она остаётся как есть.</translation>
    </message>
    <message>
        <source>Your word to version {version}: {said}.</source>
        <translation>Что вы сказали о версии {version}: {said}.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>agrees with a reservation</source>
        <translation>согласие с оговоркой</translation>
    </message>
    <message>
        <source>by certificate</source>
        <translation>сертификатом</translation>
    </message>
    <message>
        <source>content hash {digest}</source>
        <translation>хеш содержания {digest}</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>рисунком</translation>
    </message>
    <message>
        <source>has not signed yet</source>
        <translation>ещё не подписано</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>signing is closed</source>
        <translation>подписание закрыто</translation>
    </message>
    <message>
        <source>signs later</source>
        <translation>подпишет позже</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>текстом</translation>
    </message>
    <message>
        <source>{version}, put to be signed</source>
        <translation>{version}, вынесена на подпись</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Continue as draft {version}</source>
        <translation>Продолжить как черновик {version}</translation>
    </message>
    <message>
        <source>Go to signing</source>
        <translation>К подписанию</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Показать изменения</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides promise</source>
        <translation>Обе стороны обещают</translation>
    </message>
    <message>
        <source>Goals that pull apart</source>
        <translation>Цели, которые тянут врозь</translation>
    </message>
    <message>
        <source>Is this what we agree on?</source>
        <translation>Об этом мы договорились?</translation>
    </message>
    <message>
        <source>Marketing promises sales</source>
        <translation>Маркетинг обещает продажам</translation>
    </message>
    <message>
        <source>Our shared goals</source>
        <translation>Наши общие цели</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Sales promises marketing</source>
        <translation>Продажи обещают маркетингу</translation>
    </message>
    <message>
        <source>The leadership promises</source>
        <translation>Руководство обещает</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Что мы решили</translation>
    </message>
    <message>
        <source>Where the line runs</source>
        <translation>Где проходит граница</translation>
    </message>
    <message>
        <source>You answer for</source>
        <translation>Вы отвечаете за результат</translation>
    </message>
    <message numerus="yes">
        <source>You are asked before %n activities</source>
        <translation>
            <numerusform>Вас спрашивают перед %n действием</numerusform>
            <numerusform>Вас спрашивают перед %n действиями</numerusform>
            <numerusform>Вас спрашивают перед %n действиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told about %n activities</source>
        <translation>
            <numerusform>Вам сообщают об %n действии</numerusform>
            <numerusform>Вам сообщают о %n действиях</numerusform>
            <numerusform>Вам сообщают о %n действиях</numerusform>
        </translation>
    </message>
    <message>
        <source>You check</source>
        <translation>Вы проверяете</translation>
    </message>
    <message>
        <source>You do</source>
        <translation>Вы делаете</translation>
    </message>
    <message>
        <source>You hand over</source>
        <translation>Вы передаёте</translation>
    </message>
    <message>
        <source>You help with</source>
        <translation>Вы помогаете</translation>
    </message>
    <message>
        <source>You sign off</source>
        <translation>Вы утверждаете</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A .raciplan file</source>
        <translation>Файл .raciplan</translation>
    </message>
    <message>
        <source>A small company, with mistakes on purpose</source>
        <translation>Небольшая компания, с ошибками нарочно</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Do not pin any longer</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Черновик {number}</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Пустой план</translation>
    </message>
    <message>
        <source>Excel, CSV, Markdown, HTML; with a preview</source>
        <translation>Excel, CSV, Markdown, HTML; с просмотром</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>Из таблицы</translation>
    </message>
    <message>
        <source>From an earlier plan</source>
        <translation>По прежнему плану</translation>
    </message>
    <message>
        <source>From the sales and marketing library</source>
        <translation>Из библиотеки продаж и маркетинга</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Its activities and roles, without letters</source>
        <translation>Его действия и роли, без букв</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Not found: press to look for it</source>
        <translation>Не найден: нажмите, чтобы найти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Открыть план…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Phases with activities, roles and letters</source>
        <translation>Этапы с действиями, ролями и буквами</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить наверху</translation>
    </message>
    <message>
        <source>Plans you save or open appear here.</source>
        <translation>Здесь появятся планы, которые вы сохраните или откроете.</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Недавние планы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type or paste your own activities and roles</source>
        <translation>Введите или вставьте свои действия и роли</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Who does what: agreed, checked and signed.</source>
        <translation>Кто что делает: согласовано, проверено, подписано.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>пора пересмотреть</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n open finding(s) left</source>
        <translation>
            <numerusform>Осталось %n открытое замечание</numerusform>
            <numerusform>Осталось %n открытых замечания</numerusform>
            <numerusform>Осталось %n открытых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Открытых замечаний нет</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Проверять пока нечего</translation>
    </message>
    <message>
        <source>Zoom: press for 100 %</source>
        <translation>Масштаб: нажмите для 100 %</translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message numerus="yes">
        <source>%n activities would change.</source>
        <translation>
            <numerusform>Изменилось бы %n действие.</numerusform>
            <numerusform>Изменились бы %n действия.</numerusform>
            <numerusform>Изменились бы %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Even load</source>
        <translation>Ровная нагрузка</translation>
    </message>
    <message>
        <source>Fit and even load</source>
        <translation>Пригодность и ровная нагрузка</translation>
    </message>
    <message numerus="yes">
        <source>For %n activities something stays open.</source>
        <translation>
            <numerusform>Для %n действия что-то остаётся открытым.</numerusform>
            <numerusform>Для %n действий что-то остаётся открытым.</numerusform>
            <numerusform>Для %n действий что-то остаётся открытым.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load of the roles, least to most: {least}–{most}, before {was_least}–{was_most}; mean {mean}; unevenness (Gini) {gini}, before {was_gini}.</source>
        <translation>Нагрузка ролей от наименьшей до наибольшей: {least}–{most}, было {was_least}–{was_most}; в среднем {mean}; неравномерность (Джини) {gini}, было {was_gini}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Смотрю…</translation>
    </message>
    <message>
        <source>Nothing is missing: every activity has who answers and who does.</source>
        <translation>Всё на месте: у каждого действия есть ответственный и исполнитель.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Stopped: nothing is proposed.</source>
        <translation>Остановлено: предложений нет.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n over</source>
        <translation>
            <numerusform>Принять %n</numerusform>
            <numerusform>Принять %n</numerusform>
            <numerusform>Принять %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Выбранное (%n)</numerusform>
            <numerusform>Выбранные (%n)</numerusform>
            <numerusform>Выбранные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits best</source>
        <translation>Кто лучше подходит</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>SuggestDialog</name>
    <message>
        <source>&amp;Activities</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>At most for each ro&amp;le</source>
        <translation>Предел на &amp;роль</translation>
    </message>
    <message>
        <source>Every activity gets one who answers and at least one who does the work: fitting, and evenly spread. Tick what you accept; nothing else changes.</source>
        <translation>У каждого действия будет один ответственный и хотя бы один исполнитель: кому оно подходит и при ровной нагрузке. Отметьте, что принимаете; остальное не изменится.</translation>
    </message>
    <message>
        <source>Letters that are there &amp;too may move</source>
        <translation>&amp;Имеющиеся буквы тоже можно переносить</translation>
    </message>
    <message>
        <source>Only &amp;departments that take part already</source>
        <translation>Только &amp;отделы, которые уже участвуют</translation>
    </message>
    <message>
        <source>Proposals, one for each activity</source>
        <translation>Предложения, по одному на действие</translation>
    </message>
    <message>
        <source>Propose who answers and who does</source>
        <translation>Предложение: кто отвечает и кто делает</translation>
    </message>
    <message>
        <source>What counts &amp;most</source>
        <translation>Что ва&amp;жнее</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>does the work already</source>
        <translation>уже делает эту работу</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>уже держит эту букву</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>есть запас</translation>
    </message>
    <message>
        <source>hears of it already</source>
        <translation>уже получает сведения</translation>
    </message>
    <message>
        <source>helps with it already</source>
        <translation>уже помогает</translation>
    </message>
    <message>
        <source>its department takes part</source>
        <translation>отдел уже участвует</translation>
    </message>
    <message>
        <source>takes part in the decision already</source>
        <translation>уже участвует в решении</translation>
    </message>
    <message>
        <source>the library proposes it</source>
        <translation>так предлагает библиотека</translation>
    </message>
    <message>
        <source>{letter} {role}: {why}, load {load}</source>
        <translation>{letter} {role}: {why}, нагрузка {load}</translation>
    </message>
    <message>
        <source>{letter}: all who could take it have reached the limit</source>
        <translation>{letter}: все, кто мог бы взять, уже у предела</translation>
    </message>
    <message>
        <source>{letter}: nobody may take it by these wishes</source>
        <translation>{letter}: при этих пожеланиях взять некому</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%n pages have been added.</source>
        <translation>
            <numerusform>Добавлена %n страница.</numerusform>
            <numerusform>Добавлены %n страницы.</numerusform>
            <numerusform>Добавлено %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have been taken out.</source>
        <translation>
            <numerusform>Убрана %n страница.</numerusform>
            <numerusform>Убраны %n страницы.</numerusform>
            <numerusform>Убрано %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {name} signed, something was added to the file that the signature does not allow.</source>
        <translation>После подписи в файл добавлено то, чего она не допускает: {name}.</translation>
    </message>
    <message>
        <source>Another plan has been put into the charter: its content hash begins with {hash}.</source>
        <translation>В устав вложен другой план: хеш его содержания начинается с {hash}.</translation>
    </message>
    <message>
        <source>It is the first signature: from now on fields can be filled in and signed, every other change breaks it.</source>
        <translation>Это первая подпись: теперь поля можно заполнять и подписывать, любое другое изменение её нарушит.</translation>
    </message>
    <message>
        <source>It was made by another version of the program, so its pages were compared with its seal only.</source>
        <translation>Он составлен другой версией программы, поэтому страницы сверены только с его печатью.</translation>
    </message>
    <message>
        <source>Not signed yet: {names}.</source>
        <translation>Ещё нет подписи: {names}.</translation>
    </message>
    <message>
        <source>Page {page} does not show what was written there.</source>
        <translation>На странице {page} не то, что там было написано.</translation>
    </message>
    <message numerus="yes">
        <source>Something was added to the file %n times after it was made. The pages below are as they were; what lies on top of them is not part of the charter.</source>
        <translation>
            <numerusform>К готовому файлу что-то добавили %n раз. Сами страницы прежние; то, что лежит поверх них, к уставу не относится.</numerusform>
            <numerusform>К готовому файлу что-то добавили %n раза. Сами страницы прежние; то, что лежит поверх них, к уставу не относится.</numerusform>
            <numerusform>К готовому файлу что-то добавили %n раз. Сами страницы прежние; то, что лежит поверх них, к уставу не относится.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is self-made: it shows that the charter is unchanged since then, not who has signed.</source>
        <translation>Сертификат самодельный: он показывает, что устав с тех пор не изменён, но не показывает, кто подписал.</translation>
    </message>
    <message>
        <source>The end of the file has been cut off, and with it what was added there last.</source>
        <translation>Конец файла отрезан, а с ним и то, что было добавлено последним.</translation>
    </message>
    <message>
        <source>The file is not the one that was made: another program has written it anew, or bytes in it were changed. The text of the pages is the same; what may lie on top of them is not part of the charter.</source>
        <translation>Файл не тот, что был создан: его заново записала другая программа или в нём изменены байты. Текст страниц прежний; то, что может лежать поверх них, к уставу не относится.</translation>
    </message>
    <message>
        <source>The plan inside the charter is damaged and cannot be read.</source>
        <translation>План, вложенный в устав, повреждён и не читается.</translation>
    </message>
    <message>
        <source>The plan inside the charter was saved anew; what it says is the same.</source>
        <translation>План, вложенный в устав, сохранён заново; по содержанию он прежний.</translation>
    </message>
    <message>
        <source>The plan that travelled inside the charter has been taken out.</source>
        <translation>План, вложенный в устав, изъят.</translation>
    </message>
    <message>
        <source>The seal is not the one that belongs to the plan inside the charter.</source>
        <translation>Печать не соответствует плану, вложенному в устав.</translation>
    </message>
    <message>
        <source>The seal of the charter has been taken out: its pages cannot be checked.</source>
        <translation>Печать устава изъята: его страницы проверить нельзя.</translation>
    </message>
    <message>
        <source>The seal of the charter is damaged: its pages cannot be checked.</source>
        <translation>Печать устава повреждена: его страницы проверить нельзя.</translation>
    </message>
    <message>
        <source>The signature of {name} does not hold: what was signed has been changed, or the signature itself.</source>
        <translation>Подпись недействительна: изменено подписанное или сама подпись ({name}).</translation>
    </message>
    <message>
        <source>The signature of {name} is not in the file, though the plan says that it is made with a certificate: it was not put in yet, or has been cut off.</source>
        <translation>Подписи нет в файле, хотя по плану она ставится сертификатом ({name}): её ещё не поставили или отрезали.</translation>
    </message>
    <message>
        <source>The signature shows that the charter is unchanged since then. Who has signed is for {issuer} to say, who issued the certificate; nobody was asked now.</source>
        <translation>Подпись показывает, что устав с тех пор не изменён. Кто подписал, может подтвердить выдавший сертификат ({issuer}); сейчас никого не спрашивали.</translation>
    </message>
    <message>
        <source>This charter is as it was made, and fits the plan inside it.</source>
        <translation>Устав такой, каким был составлен, и соответствует вложенному плану.</translation>
    </message>
    <message>
        <source>This charter is as it was made, but a signature is missing:</source>
        <translation>Устав такой, каким был составлен, но не хватает подписи:</translation>
    </message>
    <message>
        <source>This charter is not as it was made:</source>
        <translation>Устав не такой, каким был составлен:</translation>
    </message>
    <message>
        <source>Version {version}, made on {day}, content hash {hash}.</source>
        <translation>Версия {version}, составлен {day}, хеш содержания {hash}.</translation>
    </message>
    <message>
        <source>Whether such a signature binds anybody depends on your law and on what you agree.</source>
        <translation>Обязывает ли такая подпись, зависит от вашего законодательства и ваших договорённостей.</translation>
    </message>
    <message>
        <source>Whose the certificates are was not checked: a signature shows that what was signed is unchanged, a certificate that you do not know proves nobody&apos;s identity.</source>
        <translation>Чьи это сертификаты, не проверялось: подпись показывает, что подписанное не изменено; сертификат, которого вы не знаете, ничьей личности не подтверждает.</translation>
    </message>
    <message>
        <source>allows fields to be filled in and nothing else</source>
        <translation>разрешает заполнять поля и больше ничего</translation>
    </message>
    <message>
        <source>at {time} by the signer&apos;s clock</source>
        <translation>{time} по часам компьютера подписавшего</translation>
    </message>
    <message>
        <source>covers the whole file</source>
        <translation>охватывает весь файл</translation>
    </message>
    <message>
        <source>fields were filled in or signed after it</source>
        <translation>после неё заполняли или подписывали поля</translation>
    </message>
    <message>
        <source>self-made</source>
        <translation>самодельный</translation>
    </message>
    <message>
        <source>signed with the certificate of {name} ({issuer})</source>
        <translation>подпись сертификатом «{name}» ({issuer})</translation>
    </message>
    <message>
        <source>the certificate was not valid then</source>
        <translation>сертификат тогда не действовал</translation>
    </message>
    <message>
        <source>{name} has filled in the fields, without a signature: {said}</source>
        <translation>{name}: поля заполнены, без подписи: {said}</translation>
    </message>
    <message>
        <source>{name} has not signed yet.</source>
        <translation>{name}: подписи ещё нет.</translation>
    </message>
    <message>
        <source>{name} has signed where this charter has no place for a signature.</source>
        <translation>Подпись там, где в уставе для неё нет места: {name}.</translation>
    </message>
    <message>
        <source>{who} has signed with the certificate of {name}.</source>
        <translation>{who}: поставлена подпись сертификатом «{name}».</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>&amp;Name of the version</source>
        <translation>&amp;Название версии</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Сохранить версию</translation>
    </message>
    <message>
        <source>The version stays inside the plan file from the next save on, until you delete it. It can be compared with the plan at any time, and the plan can be brought back to it.</source>
        <translation>Версия попадёт в файл плана при следующем сохранении и останется там, пока вы её не удалите. План можно в любое время сравнить с ней и вернуть к ней.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>As saved in the file</source>
        <translation>Как сохранено в файле</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Compare with a plan file</source>
        <translation>Сравнить с файлом плана</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>Удалить версию «{name}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No difference has these words.</source>
        <translation>Различий с этими словами нет.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>The plan is like this version already.</source>
        <translation>План уже такой, как эта версия.</translation>
    </message>
    <message>
        <source>The plan itself stays as it is. This cannot be undone.</source>
        <translation>Сам план останется как есть. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Version “{name}” goes into the file with the next save.</source>
        <translation>Версия «{name}» попадёт в файл при следующем сохранении.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>&amp;with</source>
        <translation>&amp;с</translation>
    </message>
    <message>
        <source>A version keeps the plan as it is now under a name, for example before the workshop.</source>
        <translation>Версия сохраняет нынешнее состояние плана под именем, например перед сессией.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Срав&amp;нить</translation>
    </message>
    <message>
        <source>Delete this version…</source>
        <translation>Удалить эту версию…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Restore “before”</source>
        <translation>Вернуть «до»</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Вернуться к этой версии</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Сохранить версию…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Поиск по различиям</translation>
    </message>
    <message>
        <source>Search the differences…</source>
        <translation>Искать в различиях…</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Показать в плане</translation>
    </message>
    <message>
        <source>Swap both sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Agreements</source>
        <translation>Договорённости</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Goal map</source>
        <translation>Карта целей</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n activities undone</source>
        <translation>
            <numerusform>%n действие без исполнителя</numerusform>
            <numerusform>%n действия без исполнителя</numerusform>
            <numerusform>%n действий без исполнителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities unowned</source>
        <translation>
            <numerusform>%n действие без ответственного</numerusform>
            <numerusform>%n действия без ответственного</numerusform>
            <numerusform>%n действий без ответственного</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Deputies: {deputies}.</source>
        <translation>Заместители: {deputies}.</translation>
    </message>
    <message>
        <source>Fewer than before</source>
        <translation>Меньше, чем было</translation>
    </message>
    <message>
        <source>Findings that would come</source>
        <translation>Замечания, которые появятся</translation>
    </message>
    <message>
        <source>Findings that would go</source>
        <translation>Замечания, которые уйдут</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Load, if the deputies take over</source>
        <translation>Нагрузка, если заменят заместители</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Смотрю…</translation>
    </message>
    <message>
        <source>Nobody answers any more</source>
        <translation>Больше никто не отвечает</translation>
    </message>
    <message>
        <source>Nobody does the work any more</source>
        <translation>Больше никто не делает</translation>
    </message>
    <message>
        <source>Others hold the same roles: nothing is left open.</source>
        <translation>Те же роли исполняют другие: ничего не остаётся открытым.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Выбранное (%n)</numerusform>
            <numerusform>Выбранные (%n)</numerusform>
            <numerusform>Выбранные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Передавать нечего.</translation>
    </message>
    <message>
        <source>Tick who is away.</source>
        <translation>Отметьте, кого нет.</translation>
    </message>
    <message>
        <source>Without a deputy: {roles}.</source>
        <translation>Без заместителя: {roles}.</translation>
    </message>
    <message>
        <source>Without {roles} nothing is left open.</source>
        <translation>Без: {roles} — ничего не остаётся открытым.</translation>
    </message>
    <message>
        <source>Without {roles}: {unowned}, {undone}. They carry load {load}.</source>
        <translation>Без: {roles} — {unowned}, {undone}. Их нагрузка: {load}.</translation>
    </message>
    <message numerus="yes">
        <source>{letters} in %n activities would change hands.</source>
        <translation>
            <numerusform>{letters} в %n действии перейдёт к другому.</numerusform>
            <numerusform>{letters} в %n действиях перейдёт к другому.</numerusform>
            <numerusform>{letters} в %n действиях перейдёт к другому.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>&amp;Activities</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От кого</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Duties change hands</source>
        <translation>Передача обязанностей</translation>
    </message>
    <message>
        <source>Let the &amp;deputies take over</source>
        <translation>Передать &amp;заместителям</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so. A double click shows the place in the matrix.</source>
        <translation>Ничего не меняется, пока вы этого не скажете. Двойной щелчок показывает место в матрице.</translation>
    </message>
    <message>
        <source>Roles and people to take out</source>
        <translation>Роли и люди, которых убрать</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Кто-то отсутствует</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что если…</translation>
    </message>
    <message>
        <source>What would be left open</source>
        <translation>Что осталось бы открытым</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменилось бы</translation>
    </message>
    <message>
        <source>Who is &amp;away?</source>
        <translation>К&amp;ого нет?</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Вернуть: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Отменить: {action}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Choose a finding in the list first.</source>
        <translation>Сначала выберите замечание в списке.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile: choose again.</source>
        <translation>План тем временем изменился: выберите ещё раз.</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Тема: {name}</translation>
    </message>
    <message>
        <source>There is no finding here. F8 goes to the next.</source>
        <translation>Здесь замечаний нет. F8 — к следующему.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>Файл {name} готов.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
</TS>
