<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, check, agree and sign off who is responsible for what between sales and marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding stays in the charter with this reason, so that nobody wonders later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People, roles and departments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;charter (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan p&amp;roperties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;letters mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharterDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charter is a PDF to read, discuss and sign: cover, letters, matrix, findings, roles and signatures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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
        <source>Checking {file}</source>
        <translation>Проверка {file}</translation>
    </message>
    <message>
        <source>Findings of the example plan:</source>
        <translation>Замечания к примеру плана:</translation>
    </message>
    <message>
        <source>Look for overlaps, gaps and overload</source>
        <translation>Найти пересечения, пробелы и перегрузку</translation>
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
        <source>Plan who answers for what, check the plan and print the charter.</source>
        <translation>Спланировать, кто за что отвечает, проверить план и напечатать устав.</translation>
    </message>
    <message>
        <source>Read a responsibility matrix from a spreadsheet or text</source>
        <translation>Прочитать матрицу ответственности из таблицы или текста</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение {file}</translation>
    </message>
    <message>
        <source>Show what differs between two plans</source>
        <translation>Показать, чем отличаются два плана</translation>
    </message>
    <message>
        <source>Show what is in a plan</source>
        <translation>Показать, что есть в плане</translation>
    </message>
    <message>
        <source>Write everything the example plan can become into a folder</source>
        <translation>Записать в папку всё, что можно сделать из примера</translation>
    </message>
    <message>
        <source>Write the charter as PDF</source>
        <translation>Записать устав в PDF</translation>
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
        <source>folder to write to</source>
        <translation>папка для записи</translation>
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
        <source>only show the tables taken for a matrix</source>
        <translation>только показать найденные матрицы</translation>
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
        <source>plan to write; with --all the folder</source>
        <translation>файл плана; с --all — папка</translation>
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
        <source>size of the company (default: medium)</source>
        <translation>размер компании (по умолчанию medium)</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>название плана</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>вызов:</translation>
    </message>
    <message>
        <source>what to work on:</source>
        <translation>с чем работать:</translation>
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
    <name>Date</name>
    <message>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an activity in the matrix: its details appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;eliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so, or what is still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>accepted finding {name}</source>
        <translation>принятое замечание {name}</translation>
    </message>
    <message>
        <source>activity “{name}”</source>
        <translation>действие «{name}»</translation>
    </message>
    <message>
        <source>department “{name}”</source>
        <translation>отдел «{name}»</translation>
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
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>примечание изменено</translation>
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
        <source>“{activity}”, {role}</source>
        <translation>«{activity}», {role}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Accept a finding</source>
        <translation>Принять замечание</translation>
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
        <source>Add %n roles</source>
        <translation>
            <numerusform>Добавить %n роль</numerusform>
            <numerusform>Добавить %n роли</numerusform>
            <numerusform>Добавить %n ролей</numerusform>
        </translation>
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
        <source>Change activity “{name}”</source>
        <translation>Изменить действие «{name}»</translation>
    </message>
    <message>
        <source>Change department “{name}”</source>
        <translation>Изменить отдел «{name}»</translation>
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
        <source>Change what “{name}” depends on</source>
        <translation>Изменить зависимости действия «{name}»</translation>
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
        <source>Define the letters of {name}</source>
        <translation>Задать буквы {name}</translation>
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
        <source>Delete activity “{name}”</source>
        <translation>Удалить действие «{name}»</translation>
    </message>
    <message>
        <source>Delete department “{name}”</source>
        <translation>Удалить отдел «{name}»</translation>
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
    <message>
        <source>Duplicate activity “{name}”</source>
        <translation>Повторить действие «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Заполнить %n ячейку</numerusform>
            <numerusform>Заполнить %n ячейки</numerusform>
            <numerusform>Заполнить %n ячеек</numerusform>
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
        <source>Move %n roles</source>
        <translation>
            <numerusform>Переместить %n роль</numerusform>
            <numerusform>Переместить %n роли</numerusform>
            <numerusform>Переместить %n ролей</numerusform>
        </translation>
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
        <source>Move phase “{name}”</source>
        <translation>Переместить этап «{name}»</translation>
    </message>
    <message>
        <source>Move role “{name}”</source>
        <translation>Переместить роль «{name}»</translation>
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
        <source>Park a finding</source>
        <translation>Отложить замечание</translation>
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
        <source>Rename activity to “{name}”</source>
        <translation>Переименовать действие в «{name}»</translation>
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
        <source>Use the letters of {name}</source>
        <translation>Перейти на буквы {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Place: {place}.</source>
        <translation>Место: {place}.</translation>
    </message>
    <message>
        <source>Saved, but: {reason}.</source>
        <translation>Сохранено, но: {reason}.</translation>
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
        <source>The name “{name}” is too long here. Choose a shorter one.</source>
        <translation>Имя «{name}» здесь слишком длинное. Выберите короче.</translation>
    </message>
    <message>
        <source>The plan cannot be written into “{name}”: {reason}. Shorten the text and save again.</source>
        <translation>План нельзя записать в «{name}»: {reason}. Сократите текст и сохраните снова.</translation>
    </message>
    <message>
        <source>This file is read-only. Save under another name to keep changes.</source>
        <translation>Файл доступен только для чтения. Чтобы сохранить изменения, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>This plan was made with a newer version and is open read-only.</source>
        <translation>План создан в более новой версии и открыт только для чтения.</translation>
    </message>
    <message>
        <source>You have no permission for “{file}”. Ask its owner, or choose another place.</source>
        <translation>Нет прав на «{file}». Обратитесь к владельцу или выберите другое место.</translation>
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
        <source>“{file}” is not there: it was moved, renamed or deleted. Look for it and open it again.</source>
        <translation>Файла «{file}» нет: его переместили, переименовали или удалили. Найдите его и откройте снова.</translation>
    </message>
    <message>
        <source>“{name}” holds parts that no plan has ({place}) and was not opened. Ask for a fresh copy from where it came.</source>
        <translation>В «{name}» есть то, чего в плане не бывает ({place}); файл не открыт. Попросите новую копию у отправителя.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened ({reason}). Open its backup, or another copy.</source>
        <translation>Файл «{name}» повреждён и не открыт ({reason}). Откройте резервную или другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no plan. Open its backup, or another copy.</source>
        <translation>Файл «{name}» пуст: в нём нет плана. Откройте резервную или другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is not a plan of RACI Planner. To read a spreadsheet or a text, import it.</source>
        <translation>«{name}» — не план RACI Planner. Таблицу или текст нужно импортировать.</translation>
    </message>
    <message>
        <source>“{name}” is read-only and was not saved. Save under another name.</source>
        <translation>Файл «{name}» доступен только для чтения и не сохранён. Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a plan ({size}, at most {limit}). Choose another file.</source>
        <translation>Файл «{name}» слишком велик для плана ({size}, не больше {limit}). Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since you opened it and was not overwritten. Save under another name, then compare.</source>
        <translation>Файл «{name}» изменил кто-то другой после того, как вы его открыли; он не перезаписан. Сохраните под другим именем и сравните.</translation>
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
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
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
        <source>deliverable</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
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
        <source>document language</source>
        <translation>язык документа</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
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
        <source>may sign</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
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
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>подчиняется</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>дата пересмотра</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
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
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n cells belong to an activity that is not in the plan: “{activity}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “{activity}” belong to roles that are not in the plan: {roles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are consulted on “{activity}” (asked from {limit}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {columns} roles are informed of “{activity}” (asked from {limit}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are accountable for “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles} (asked from {limit}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles do “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”: {roles}. These letters allow {limit}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles have {functions} in “{activity}”; these letters ask for {limit} or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles share the work on “{activity}”: {roles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n roles take part in “{activity}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are they one activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they one role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be broken into smaller activities with one doer each?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can one role keep up with so much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it take something on, or stay out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody closer to the work answer for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could they hear it from one another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do those who depend on it know what happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it belong in the matrix, or only on the mailing list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which of them could others answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everybody needed, or is it only to be on the safe side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it an activity, or news about another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that needed? Where would it be enough to tell it after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that too much for one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that what was meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the role needed here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must all be asked beforehand, or can some be told and object if they must?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must all hear of it every time, or only when something goes off plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must so much pass through it before a decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is named for any role that does “{activity}”: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does “{activity}”, and nobody answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is accountable for “{activity}”: no role has {owner_letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked or told about “{activity}”: it has no {functions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should somebody else look at the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should the one who answers also sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; above {limit} few people read it to the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n activities; up to {limit} are easy to discuss.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The matrix has %n roles; up to {limit} are easy to discuss.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan has no letters yet: %n cells, all blank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no roles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {role} has the same name as an earlier column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be handed over before it is too much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly is done with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when this role is away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be read from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letter does it become?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them does it, and what do the others do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers if nothing happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does which part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else can check it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exactly does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fills it, or who stands in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must have a column, and who is only told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it on, or can it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes them over, or can they go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes this part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would two matrices, by phase or by team, be easier to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{functions} stands in %n cells, but no rule looks at it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} has {doer_letter} %n times over {roles}, in a plan of {rows} activities (asked above {share} %); no single role has too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} has {owner_letter} %n times over {roles}, in a plan of {rows} activities (asked above {share} %); no single role has too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{roles}: informed of “{activity}” although the direct superior or somebody of the own team takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} alone does “{activity}” and answers for it; nobody is asked and nobody checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{role} answers for “{activity}” from %n levels above everybody who does it: {doers} (asked from {limit}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} does %n of {rows} activities and answers for {owned} of them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} does “{activity}” and also checks it ({functions}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{role} has every {owner_letter} of the plan: %n activities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has no letter in any of %n activities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} has {doer_letter} in %n of {rows} activities (asked above {share} % and above {usual}, the usual load).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has {functions} at once in “{activity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has {functions} in “{activity}”; {letter_set} has no letter for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{role} has {owner_letter} in %n of {rows} activities (asked above {share} %).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is consulted on %n of {rows} activities (asked above {share} %).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} is only informed, of %n activities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in %n activities, but does none and answers for none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{role} takes part in all %n activities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{activity}” has {owner_letter} but no {doer_letter}: the work then falls to {owners}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” is empty: none of %n roles takes part.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{activity}” is signed by {roles}, but {owners} answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{activity}” names a thing, but not what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{activity}” only informs: %n roles have {functions}, no other letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{activity}” reads like another activity: {activities}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>&amp;Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read as letters</source>
        <translation type="unfinished"></translation>
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
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>In each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stand together in one cell: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter in each cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{doer} does the work, and there may be several. {owner} answers for the result: one role only, also when others do all the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%n cells have letters without a place in {name}. They stay in the plan, are marked, and fit again when you switch back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Letter sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the set</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the &amp;proposed letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} activities are too many for one session: take fewer phases, or plan several sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are a start for the discussion, no answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one phase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without {letter}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of {letter_set}: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals per role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} (no letter in {letter_set})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningsDialog</name>
    <message>
        <source>Letters of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letters mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is still open. Save it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Add department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, roles and departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the document is that of the charter, whatever language the window speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: third quarter 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
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
        <source>Accepting a finding needs a reason: it is printed in the charter.</source>
        <translation>Чтобы принять замечание, нужна причина: она печатается в уставе.</translation>
    </message>
    <message>
        <source>The letter {letter} is there twice.</source>
        <translation>Буква {letter} указана дважды.</translation>
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
        <source>This is no longer in the plan: somebody or an undo has removed it.</source>
        <translation>Этого больше нет в плане: удалено кем-то или отменой.</translation>
    </message>
    <message>
        <source>This plan is read-only: save it under another name to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters cannot have the same meaning.</source>
        <translation>Две буквы не могут значить одно и то же.</translation>
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
        <source>{name} needs a letter for who answers and one for who does the work.</source>
        <translation>В наборе {name} нужны буква того, кто отвечает, и буква того, кто делает.</translation>
    </message>
    <message>
        <source>{name} would report to itself: {path}.</source>
        <translation>{name} подчинялся бы себе: {path}.</translation>
    </message>
    <message>
        <source>“{name}” cannot depend on itself.</source>
        <translation>«{name}» не может зависеть от себя.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Accountability far above the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities in the plan, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities, noted above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities, warned above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted roles, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doers of one activity, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every box filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform-only role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform-only row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed roles, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed twice over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter nobody reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter not in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels between accountable and doer, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many doers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither does nor answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No empty spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second pair of eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name does the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody consulted or informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person overloaded through several roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in the plan, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, asked above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the activities one role answers for, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the activities one role does, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the activities one role is consulted on, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory is not the accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too big to discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few or too many of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many accountabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant role carries work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague or repeated activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and above the mean by this many standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at least this share of all roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here applies at once. The language of a plan is among its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands under decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A .raciplan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of a small company with a few deliberate mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose phases; activities, roles and first letters are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, CSV, Markdown or HTML: a preview comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sales and marketing library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans you save or open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste your own activities and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what: agreed, checked and signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
