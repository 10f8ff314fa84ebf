<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CommandLine</name>
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
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for overlaps, gaps and overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan from the content library, or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table here looks like a responsibility matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan who answers for what, check the plan and print the charter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a responsibility matrix from a spreadsheet or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs between two plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything the example plan can become into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the charter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the matrix as xlsx, csv, md, html or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix, or one line per filled cell (default: matrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the charter (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of messages (default: that of the system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least severity that makes the exit code 1 (default: error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activities and no roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the table, as in --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one plan per matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only show the tables taken for a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the example sales–marketing plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwrite what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan to write; with --all the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the company (default: medium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to work on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong value: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}. “{program} --help” lists what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>accepted finding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter set “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{activity}”, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Accept a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add department “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {letters} for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {letters} in %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change department “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what “{name}” depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear {role} in “{activity}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define the letters of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete department “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete role “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move activity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move department “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move role “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note on %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {role} in “{activity}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename activity to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename phase to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename role to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {letters} for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set {letters} in %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {letters} from %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take {letters} from {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the letters of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
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
    <name>Info</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A letter has one or two characters, not “{letter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter set needs letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting a finding needs a reason: it is printed in the charter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter {letter} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document language “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no side “{side}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the plan: somebody or an undo has removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is read-only: save it under another name to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters cannot have the same meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter_set} has no letter for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be its own deputy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a letter for who answers and one for who does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would report to itself: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot depend on itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
